// How one finding changes the state: opening, answering, previewing its fix, going back to where one came from.
import { findingKey } from '../../core/rules/finding';
import type { Action } from '../actions';
import { listedFindings } from '../listed';
import type { Answer } from '../port';
import type { FocusRequest, PanelState, PreviewScreen, SetAsideScreen } from '../state';
import { ROWS_MORE } from '../tree-rows';
import { focusOn } from './focus';
import { revealed } from './reduce-list';
import { without as withoutParts } from './without';

export function reduceFinding(state: PanelState, action: Action): PanelState {
  const { check } = state;
  switch (action.do) {
    case 'open':
      return focusOn(
        { ...state, tab: 'check', check: { name: 'finding', key: action.key }, list: revealed(state, action.key) },
        action.focus && 'title',
      );
    case 'back':
      return back(state);
    case 'leave-preview':
      if (!previewOf(state)) return state;
      return state.tab === 'check' ? { ...state, check: { name: 'list' } } : { ...state, build: { name: 'choose' } };
    case 'pick-answer':
      return check.name === 'finding'
        ? { ...state, check: { name: 'finding', key: check.key, answer: action.answer } }
        : state;
    case 'unanswered':
      return check.name === 'finding'
        ? focusOn({ ...state, check: { ...check, unanswered: true } }, 'question')
        : state;
    case 'answer':
      return answered(state, action.answer);
    case 'ask-again':
      return { ...state, answers: without(state.answers, action.answer) };
    case 'set-aside':
      return focusOn({ ...state, tab: 'check', check: action.screen }, 'field');
    case 'reason':
      return check.name === 'set-aside' ? reasoned(state, check, action.form) : state;
    case 'preview':
      return focusOn(withPreview(state, action.screen), 'title');
    case 'effects':
      return changedPreview(state, () => ({ effects: action.effects }));
    case 'tick':
      return changedPreview(state, ({ ticked }) => ({ ticked: toggled(ticked, action.part), effects: [] }));
    case 'more-preview':
      return changedPreview(state, ({ shown }) => ({ shown: shown + ROWS_MORE }));
    default:
      return state;
  }
}

/** The preview that is on the screen, if there is one. */
export function previewOf({ tab, check, build }: PanelState): PreviewScreen | undefined {
  const screen = tab === 'check' ? check : build;
  return screen.name === 'preview' ? screen : undefined;
}

function withPreview(state: PanelState, screen: PreviewScreen): PanelState {
  return screen.of === 'fix' ? { ...state, tab: 'check', check: screen } : { ...state, tab: 'build', build: screen };
}

function changedPreview(
  state: PanelState,
  change: (screen: PreviewScreen) => Partial<Pick<PreviewScreen, 'effects' | 'ticked' | 'shown'>>,
): PanelState {
  const screen = previewOf(state);
  return screen ? withPreview(state, { ...screen, ...change(screen) }) : state;
}

function toggled(ticked: ReadonlySet<number>, part: number): ReadonlySet<number> {
  const next = new Set(ticked);
  if (!next.delete(part)) next.add(part);
  return next;
}

function back(state: PanelState): PanelState {
  if (state.tab === 'build') return focusOn({ ...state, build: { name: 'choose' } }, 'title');
  const { check, list } = state;
  if (check.name === 'set-aside') {
    return focusOn({ ...state, check: { name: 'finding', key: check.key } }, 'title');
  }
  if (check.name === 'preview' && 'finding' in check.from) {
    return focusOn({ ...state, check: { name: 'finding', key: check.from.finding } }, 'title');
  }
  const row = check.name === 'preview' && 'row' in check.from ? check.from.row : list.current;
  return focusOn({ ...state, check: { name: 'list' } }, row === undefined ? 'title' : { row });
}

/** What is wrong is said until something is typed; then the focus stays where it is. */
function reasoned(state: PanelState, screen: SetAsideScreen, form: Partial<SetAsideScreen>): PanelState {
  const next: PanelState = { ...state, check: { ...withoutParts(screen, 'wrong'), ...form } };
  return focusOn(next, form.wrong !== undefined && 'field');
}

function answered(state: PanelState, answer: Answer): PanelState {
  const listed = listedFindings(state);
  const at = listed.findIndex((finding) => findingKey(finding) === findingKey(answer));
  const neighbour = listed[at + 1] ?? listed[at - 1];
  const next: PanelState = {
    ...state,
    answers: [...without(state.answers, answer), answer],
    check: { name: 'list' },
  };
  if (!neighbour) return focusOn(next, 'title');
  const row: FocusRequest['on'] = { row: findingKey(neighbour) };
  return focusOn({ ...next, list: revealed(next, findingKey(neighbour)) }, row);
}

function without(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  return answers.filter((other) => findingKey(other) !== findingKey(answer));
}
