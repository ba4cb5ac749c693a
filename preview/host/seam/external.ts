// The object `window.external` that desktop Excel puts before office.js (1.1.110 for Win32).
import type { AppContext } from './app-context';
import { RICH_MESSAGES, type HostEventHandler } from './event-hub';
import type { GateAnswer } from './batch-gate';
import { COMMANDS } from './ribbon';
import { STATUS } from './batch-gate';
import { vbArray, type VbArray } from './vb-array';

const RICH_REQUEST = 93;
const COMMAND_FINISHED = 94;

export interface SeamHandlers {
  readonly hostDescription: string;
  /** Asked for when office.js has been loaded, and before anything of it is used. */
  context(): AppContext;
  /** Null: never to be answered. */
  batch(text: string): Promise<GateAnswer | null>;
  commandFinished(id: unknown, status: unknown): void;
  connectMessages(handler: HostEventHandler): void;
  connectCommands(handler: HostEventHandler): void;
  /** A call of the client that the emulation does not know. */
  unknownCall(method: number): void;
}

type Callback = (result: VbArray | number) => void;

/** Installs it in a window in which office.js has not been loaded yet. */
export function installExternal(window: Window, handlers: SeamHandlers): void {
  const members = {
    GetHostInfo: () => handlers.hostDescription,
    GetContext: () => handlers.context(),
    GetLoggingAllowed: () => false,
    Execute: (method: number, parameters: readonly unknown[], callback: Callback) =>
      execute(method, parameters, callback, handlers),
    RegisterEvent: (event: number, _target: string, handler: HostEventHandler, callback: (status: number) => void) => {
      if (event === RICH_MESSAGES) handlers.connectMessages(handler);
      if (event === COMMANDS) handlers.connectCommands(handler);
      callback(STATUS.ok);
    },
    UnregisterEvent: (_event: number, _target: string, callback: (status: number) => void) => callback(STATUS.ok),
  };
  const holder = window as unknown as { external?: object };
  const external = holder.external ?? {};
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(external, name, { value, configurable: true, writable: true });
  if (!holder.external) holder.external = external;
}

function execute(method: number, parameters: readonly unknown[], callback: Callback, handlers: SeamHandlers): void {
  if (method === RICH_REQUEST) {
    const [first] = parameters;
    const message: readonly unknown[] = Array.isArray(first) ? first : parameters;
    void handlers.batch(String(message[4])).then((answer) => answer && callback(resultOf(answer)));
    return;
  }
  if (method === COMMAND_FINISHED) handlers.commandFinished(parameters[0], parameters[1]);
  else handlers.unknownCall(method);
  callback(vbArray([STATUS.ok, null]));
}

function resultOf({ status, body }: GateAnswer): VbArray {
  return status === STATUS.ok ? vbArray([STATUS.ok, [200, [], body]]) : vbArray([status]);
}
