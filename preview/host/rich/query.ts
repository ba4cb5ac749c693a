// What a load answers: the selected members of an object, of its parts, and of the items of a collection.
import { HostCollection, HostObject, membersOf, type Member } from './host-object';
import type { References } from './references';
import type { QueryInfo } from './wire';

export interface Reader {
  readonly references: References;
  /** Called for a member that the host lacks; throws. */
  missing(object: HostObject, name: string): never;
}

type Answer = Record<string, unknown>;

/** Names in `Select` are paths ("format/fill/color"); no name at all means all plain values. */
export function queryObject(object: HostObject, query: QueryInfo, reader: Reader): Answer {
  const select = [...(query.Select ?? []).filter(Boolean), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return object instanceof HostCollection
    ? queryCollection(object, select, query, reader)
    : queryMembers(object, select, reader);
}

/** What the client needs to find the object again. */
export function identityOf(object: HostObject, references: References, keep: boolean): Answer {
  const identity = object.$identity();
  return {
    ...(identity && { [identity.key]: identity.value }),
    ...(keep && object.$keepable && { _ReferenceId: references.keep(object) }),
  };
}

function queryCollection(
  collection: HostCollection,
  select: readonly string[],
  { Top, Skip = 0 }: QueryInfo,
  reader: Reader,
): Answer {
  const paths = select.map((path) => path.replace(/^items(\/|$)/i, ''));
  const own = paths.filter((path) => membersOf(collection).get(head(path))?.get);
  const ofItems = paths.filter((path) => path !== '' && !own.includes(path));
  const items = collection.$items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...(own.length > 0 && queryMembers(collection, own, reader)),
    _Items: items.map((item) => ({
      ...queryObject(item, { Select: ofItems }, reader),
      ...identityOf(item, reader.references, true),
    })),
  };
}

function queryMembers(object: HostObject, select: readonly string[], reader: Reader): Answer {
  const answer: Answer = {};
  const parts = new Map<Member, string[]>();
  for (const path of select.length > 0 ? select : ['*']) {
    if (path === '*') {
      Object.assign(answer, plainValues(object));
      continue;
    }
    const member = membersOf(object).get(head(path));
    if (!member?.get) reader.missing(object, path.split('/')[0] ?? path);
    parts.set(member, [...(parts.get(member) ?? []), path.split('/').slice(1).join('/')]);
  }
  for (const [member, paths] of parts) answer[member.name] = partOf(member.get?.call(object), paths, reader);
  return answer;
}

function partOf(value: unknown, paths: readonly string[], reader: Reader): unknown {
  if (!(value instanceof HostObject)) return value ?? null;
  const select = paths.includes('') ? ['*', ...paths.filter(Boolean)] : paths;
  const wanted = value instanceof HostCollection ? select.filter((path) => path !== '*') : select;
  return { ...queryObject(value, { Select: wanted }, reader), ...identityOf(value, reader.references, false) };
}

function plainValues(object: HostObject): Answer {
  const answer: Answer = {};
  for (const member of membersOf(object).values()) {
    const value: unknown = member.get?.call(object);
    if (value !== undefined && !(value instanceof HostObject)) answer[member.name] = value;
  }
  return answer;
}

const head = (path: string): string => (path.split('/')[0] ?? '').toLowerCase();
