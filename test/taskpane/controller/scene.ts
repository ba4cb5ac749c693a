// A panel over a fake port, with time that passes only when told to.
import { createPanel } from '../../../src/taskpane/controller/panel';
import type { PanelPort } from '../../../src/taskpane/port';
import { fakePort, fakeTime } from '../fake-port';

export function scene(changes: Partial<PanelPort> = {}) {
  const port = fakePort(changes);
  const time = fakeTime();
  const panel = createPanel(port, time.later);
  const said: string[] = [];
  let turn = 0;
  panel.subscribe(() => {
    const now = panel.state().said;
    if (now.turn !== turn) said.push(now.text);
    turn = now.turn;
  });
  return { port, time, panel, said };
}

/** A promise that is settled from outside. */
export function pending<T>() {
  let settle: { resolve: (value: T) => void; reject: (reason: unknown) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (value: T) => settle?.resolve(value),
    reject: (reason: unknown) => settle?.reject(reason),
  };
}

/** Lets everything that waits on settled promises go on. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
