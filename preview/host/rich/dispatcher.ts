// Answers a batch of office.js over any tree of host objects; it knows nothing of Excel.
import { ApiError, invalidOperation } from './api-error';
import { membersOf, type HostObject } from './host-object';
import { Paths, type World } from './paths';
import { identityOf, queryObject } from './query';
import { References } from './references';
import { ACTION, type Action, type RichError, type RichRequest, type RichResponse } from './wire';

export interface DispatcherSettings {
  readonly root: HostObject;
  readonly create: (typeName: string) => HostObject | null;
  /** Awaited before each query: what is read is after calculation. */
  readonly settled: () => Promise<void>;
  /** Runs one action, at once and to its end; may throw an ApiError in its place. */
  readonly act: (perform: () => unknown) => unknown;
  readonly listen: (event: number, target: string, on: boolean) => void;
  /** An error that is no ApiError is a mistake of ours: told here, and to the client as GeneralException. */
  readonly onMistake: (error: unknown) => void;
  /** Counts members that the host lacks, by "Class.Member". */
  readonly missing: Map<string, number>;
}

const READS: ReadonlySet<number> = new Set([ACTION.query, ACTION.queryAsJson]);
const REGISTRATION = /^_(Register|Unregister)(\w+)Event$/;

export class Dispatcher implements World {
  readonly root: HostObject;
  readonly references = new References();

  constructor(private readonly settings: DispatcherSettings) {
    this.root = settings.root;
  }

  create(typeName: string): HostObject {
    return this.settings.create(typeName) ?? this.absent(typeName);
  }

  missing(object: HostObject, name: string): never {
    return this.absent(`${object.$type}.${name}`);
  }

  private absent(member: string): never {
    this.settings.missing.set(member, (this.settings.missing.get(member) ?? 0) + 1);
    throw new ApiError('ApiNotFound', `The emulated Excel has no ${member}.`);
  }

  /** Stops at the first action that fails, and keeps what the ones before it did. */
  async answer(request: RichRequest): Promise<RichResponse> {
    const paths = new Paths(request, this);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    let index = 0;
    try {
      for (const action of request.Actions) {
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        if (READS.has(action.ActionType)) await this.settings.settled();
        const value = this.settings.act(() => this.perform(action, paths, request));
        results.push({ ActionId: action.Id, Value: value ?? null });
        index++;
      }
      return { Results: results, TraceIds: traces };
    } catch (error) {
      return { Error: this.errorOf(error, request, index), Results: results, TraceIds: traces };
    }
  }

  private perform(action: Action, paths: Paths, request: RichRequest): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && identityOf(object, this.references, request.AutoKeepReference ?? false);
      case ACTION.query:
      case ACTION.queryAsJson:
        if (!object) return action.ActionType === ACTION.queryAsJson ? { _IsNull: true } : null;
        return {
          ...queryObject(object, action.QueryInfo ?? {}, this),
          ...identityOf(object, this.references, request.AutoKeepReference ?? false),
        };
      case ACTION.method:
        return object && this.invoke(object, action, paths);
      case ACTION.setProperty:
        if (object) this.setProperty(object, action, paths);
        return null;
      default:
        throw new ApiError('InvalidRequest', `Unknown action type ${action.ActionType}.`);
    }
  }

  private invoke(object: HostObject, action: Action, paths: Paths): unknown {
    const name = action.Name ?? '';
    if (name === '_KeepReference') return void this.references.keep(object);
    if (name === '_RemoveReference') return this.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
    const [, what, event = ''] = REGISTRATION.exec(name) ?? [];
    const number = object.$events[event];
    if (what !== undefined && number !== undefined)
      return this.settings.listen(number, object.$eventTarget, what === 'Register');
    return paths.call(object, name, action.ArgumentInfo);
  }

  private setProperty(object: HostObject, action: Action, paths: Paths): void {
    const name = action.Name ?? '';
    const member = membersOf(object).get(name.toLowerCase());
    if (!member?.get && !member?.set) this.missing(object, name);
    if (!member.set) throw invalidOperation(`${object.$type}.${member.name} is read-only.`);
    member.set.call(object, paths.args(action.ArgumentInfo)[0]);
  }

  private errorOf(error: unknown, request: RichRequest, index: number): RichError {
    const action = request.Actions[index];
    const path = action?.ObjectPathId === undefined ? undefined : request.ObjectPaths[action.ObjectPathId];
    const known = error instanceof ApiError;
    if (!known) this.settings.onMistake(error);
    return {
      Code: known ? error.code : 'GeneralException',
      Message: error instanceof Error ? error.message : String(error),
      Location: [path?.Name, action?.Name].filter(Boolean).join('.'),
      ActionIndex: index,
      HttpStatusCode: known ? error.status : 500,
    };
  }
}
