// What a zip says of its entries, read from its central directory alone: nothing is unpacked here.

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  /** The check sum of what is packed. */
  readonly sum: number;
  readonly encrypted: boolean;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_EXTRA = 1;
const FULL = 0xffffffff;

/** The entries in order; undefined where the bytes are no whole zip. At most `most` + 1 are listed. */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = end.offset;
  for (let count = 0; count < end.count && count <= most; count += 1) {
    const length = at + CENTRAL_SIZE <= view.byteLength ? centralLength(view, at) : undefined;
    if (length === undefined || at + length > view.byteLength) return undefined;
    entries.push(entryAt(view, bytes, at));
    at += length;
  }
  return entries;
}

/** Where the packed bytes of an entry lie; undefined where the entry points outside the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + entry.packedSize > view.byteLength ? undefined : bytes.subarray(start, start + entry.packedSize);
}

function endOf(view: DataView): { readonly count: number; readonly offset: number } | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === FULL ? zip64End(view, at) : { count, offset };
  }
  return undefined;
}

function zip64End(view: DataView, end: number): { readonly count: number; readonly offset: number } | undefined {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END) return undefined;
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function centralLength(view: DataView, at: number): number | undefined {
  if (view.getUint32(at, true) !== CENTRAL) return undefined;
  return CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd)),
    method: view.getUint16(at + 10, true),
    sum: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    ...sizes,
    ...zip64Sizes(view, nameEnd, view.getUint16(at + 30, true), sizes),
  };
}

/** Sizes past 4 GB stand in an extra field, only those that are, in this order. */
function zip64Sizes(
  view: DataView,
  start: number,
  length: number,
  sizes: { readonly size: number; readonly packedSize: number; readonly offset: number },
): Partial<Pick<ZipEntry, 'size' | 'packedSize' | 'offset'>> {
  const missing = (['size', 'packedSize', 'offset'] as const).filter((key) => sizes[key] === FULL);
  const found: { size?: number; packedSize?: number; offset?: number } = {};
  for (let at = start; missing.length > 0 && at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    missing.forEach((key, place) => {
      const where = at + 4 + place * 8;
      if (where + 8 <= view.byteLength) found[key] = Number(view.getBigUint64(where, true));
    });
    break;
  }
  return found;
}
