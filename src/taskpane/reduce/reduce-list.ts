// How the list changes: filters, open groups, rows shown, the row that keys move.
import { findingKey } from '../../core/rules/finding';
import type { Action } from '../actions';
import { groupsOf } from '../listed';
import type { ListState, PanelState } from '../state';
import { ROWS_AT_FIRST, ROWS_MORE } from '../tree-rows';
import { without } from './without';

export function reduceList(state: PanelState, action: Action): PanelState {
  const { list } = state;
  switch (action.do) {
    case 'filter-severity': {
      const { severity } = action;
      return { ...state, list: list.severity === severity ? without(list, 'severity') : { ...list, severity } };
    }
    case 'filter-since': {
      const { since } = action;
      return { ...state, list: list.since === since ? without(list, 'since') : { ...list, since } };
    }
    case 'toggle': {
      const open = new Set(list.open);
      if (!open.delete(action.group)) open.add(action.group);
      return { ...state, list: { ...list, open } };
    }
    case 'more': {
      const shown = (list.shown[action.group] ?? ROWS_AT_FIRST) + ROWS_MORE;
      return { ...state, list: { ...list, shown: { ...list.shown, [action.group]: shown } } };
    }
    case 'active':
      return { ...state, list: { ...list, active: { ...list.active, [action.severity]: action.row } } };
    case 'current':
      return { ...state, list: revealed(state, action.key) };
    default:
      return state;
  }
}

/** The list with a finding as its current one, its group open and its row among those shown. */
export function revealed(state: PanelState, key: string): ListState {
  const { list } = state;
  for (const group of groupsOf(state)) {
    const at = group.findings.findIndex((finding) => findingKey(finding) === key);
    if (at < 0) continue;
    const shown = Math.max(list.shown[group.key] ?? ROWS_AT_FIRST, Math.ceil((at + 1) / ROWS_AT_FIRST) * ROWS_AT_FIRST);
    return {
      ...list,
      current: key,
      open: new Set(list.open).add(group.key),
      shown: { ...list.shown, [group.key]: shown },
      active: { ...list.active, [group.severity]: key },
    };
  }
  return { ...list, current: key };
}
