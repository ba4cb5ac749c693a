// How each action changes the state; lists, findings and building have files of their own.
import type { Action } from '../actions';
import type { PanelState } from '../state';
import { focusOn } from './focus';
import { openAtFirst, openWithFresh } from './open-at-first';
import { reduceBuild } from './reduce-build';
import { reduceFinding } from './reduce-finding';
import { reduceList } from './reduce-list';
import { without } from './without';

export function reduce(state: PanelState, action: Action): PanelState {
  switch (action.do) {
    case 'open-tab':
      // A note belongs to the tab that it arose on; what can be undone stands in its list.
      return action.tab === state.tab ? state : { ...without(state, 'note'), tab: action.tab };
    case 'start': {
      const { job, sheets = [] } = action;
      return {
        ...(state.note?.kind === 'applied' ? state : without(state, 'note')),
        busy: { job, sheets, shown: false, waiting: false, stopping: false },
      };
    }
    case 'progress':
      return state.busy ? { ...state, busy: { ...state.busy, progress: action.progress } } : state;
    case 'wait':
      return state.busy ? { ...state, busy: { ...state.busy, waiting: action.waiting } } : state;
    case 'tell-busy':
      if (!state.busy) return state;
      return focusOn({ ...state, busy: { ...state.busy, shown: true } }, action.focus && 'stop');
    case 'stopping':
      return state.busy ? { ...state, busy: { ...state.busy, stopping: true } } : state;
    case 'end':
      return without(state, 'busy');
    case 'note':
      return focusOn({ ...state, note: action.note }, action.focus && 'note');
    case 'drop-note':
      return without(state, 'note');
    case 'say':
      return { ...state, said: { text: action.text, turn: state.said.turn + 1 } };
    case 'focus':
      return focusOn(state, action.on, action.takes);
    case 'checked':
      return checkedNow(state, action);
    case 'author':
      return { ...state, author: action.author };
    case 'changed':
      return state.checked ? { ...state, stale: true } : state;
    case 'applied':
      return { ...state, applied: [...state.applied, action.fix] };
    case 'undone':
      return { ...state, applied: state.applied.slice(0, -1) };
    default:
      return reduceFinding(reduceList(reduceBuild(state, action), action), action);
  }
}

function checkedNow(state: PanelState, { checked, focus }: Extract<Action, { do: 'checked' }>): PanelState {
  const { severity } = state.list;
  const list = without(state.list, 'severity', 'since');
  // A filter is kept only while it can show something.
  const kept = severity && checked.report.findings.some((finding) => finding.severity === severity);
  const changedNothing = checked.since?.fresh.size === 0 && checked.since.mended.length === 0;
  const next: PanelState = {
    ...(changedNothing && state.note?.kind === 'applied' ? state : without(state, 'note')),
    tab: 'check',
    checked,
    stale: false,
    check: { name: 'list' },
    list: kept ? { ...list, severity } : list,
  };
  const opened = { ...next, list: { ...next.list, open: state.checked ? openWithFresh(next) : openAtFirst(next) } };
  return focusOn(opened, focus && 'title');
}
