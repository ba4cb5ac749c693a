// Asking for the focus to move: the view follows when it has been drawn.
import type { FocusRequest, PanelState } from '../state';

/** Asks for the focus to go somewhere, unless the answer is no. */
export function focusOn(state: PanelState, on: FocusRequest['on'] | false, takes = false): PanelState {
  if (on === false) return state;
  return { ...state, focus: { on, turn: state.focus.turn + 1, ...(takes ? { takes } : {}) } };
}
