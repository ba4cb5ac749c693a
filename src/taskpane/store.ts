// Holds the state, changes it by actions only, and tells who draws it.
import type { Action } from './actions';
import { reduce } from './reduce/reduce';
import type { PanelState } from './state';

export interface Store {
  state(): PanelState;
  send(action: Action): void;
  /** Calls `draw` after each change; returns what ends it. */
  subscribe(draw: () => void): () => void;
}

export function createStore(initial: PanelState): Store {
  let state = initial;
  const watchers = new Set<() => void>();
  return {
    state: () => state,
    send(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const draw of watchers) draw();
    },
    subscribe(draw) {
      watchers.add(draw);
      return () => watchers.delete(draw);
    },
  };
}
