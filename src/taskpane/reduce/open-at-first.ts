// Which groups of a new list stand open: the foremost ones, as long as they need no scrolling; later those with something new.
import { findingKey } from '../../core/rules/finding';
import { groupsOf } from '../listed';
import type { PanelState } from '../state';

/** From this many findings on every group begins closed, and the chief cause is named. */
export const MANY = 500;
const ROWS_WITHOUT_SCROLLING = 5;

export function openAtFirst(state: PanelState): ReadonlySet<string> {
  const groups = groupsOf(state);
  const open = new Set<string>();
  if (groups.reduce((sum, { findings }) => sum + findings.length, 0) > MANY) return open;
  let rows = 0;
  for (const { key, findings } of groups) {
    rows += findings.length;
    if (rows > ROWS_WITHOUT_SCROLLING) break;
    open.add(key);
  }
  return open;
}

/** After another check: what was open, and the groups that hold the few new findings. */
export function openWithFresh(state: PanelState): ReadonlySet<string> {
  const fresh = state.checked?.since?.fresh;
  if (!fresh || fresh.size > ROWS_WITHOUT_SCROLLING) return state.list.open;
  const withFresh = groupsOf(state).filter(({ findings }) =>
    findings.some((finding) => fresh.has(findingKey(finding))),
  );
  return new Set([...state.list.open, ...withFresh.map(({ key }) => key)]);
}
