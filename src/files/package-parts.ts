// The parts of a workbook file, unpacked under limits: XML only, whatever a zip may hold beside.
import { READ_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { isOldContainer, refusedContainer } from './old-container';
import { brokenWorkbook, notAWorkbook, passwordProtected, tooLarge } from './refusals';
import { crc32 } from './zip/crc';
import { packedBytes, zipEntries } from './zip/directory';
import type { ZipEntry } from './zip/directory';
import { inflated } from './zip/flate';

/** The parts of a package that hold XML, by names without a leading "/", in either case (ECMA-376 part 2, 6.2.2.3); each is unpacked when it is asked for. */
export interface PackageParts {
  has(part: string): boolean;
  /** The text of a part; undefined where there is none. Rejects with a HostError where it is broken. */
  read(part: string): Promise<string | undefined>;
}

const ZIP_START = [0x50, 0x4b];
const RATIO_COUNTS_FROM = 2 ** 20;
const DEFLATED = 8;
const READ_PART = /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/.*\.xml|.*\.(?:xml|rels))$/i;

/** Throws a HostError that says what to do, for whatever is no package, too large or made to harm. Nothing is unpacked yet. */
export function packageParts(bytes: Uint8Array, name: string, limits: ReadLimits = READ_LIMITS): PackageParts {
  if (isOldContainer(bytes)) throw refusedContainer(bytes, name);
  if (!isPackage(bytes)) throw notAWorkbook(name);
  if (bytes.length > limits.fileBytes) throw tooLarge(name, 'quá lớn');
  const entries = zipEntries(bytes, limits.entries);
  if (entries === undefined) throw brokenWorkbook(name);
  if (entries.length > limits.entries) throw tooLarge(name, 'có quá nhiều phần bên trong');
  const wanted = entries.filter((entry) => READ_PART.test(entry.name) && !climbs(entry.name));
  checkSizes(wanted, name, limits);
  const byName = new Map(wanted.map((entry) => [comparable(entry.name), entry]));
  return {
    has: (part) => byName.has(comparable(part)),
    async read(part) {
      const entry = byName.get(comparable(part));
      if (entry === undefined) return undefined;
      const text = await unpacked(bytes, entry, name);
      if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw notAWorkbook(name);
      return text;
    },
  };
}

/** Whether the bytes begin as a zip does. */
export function isPackage(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP_START);
}

/** Some programs write "\\" between folders. */
function comparable(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** A name that leads out of the package: such an entry is left alone. */
function climbs(name: string): boolean {
  return name.split(/[\\/]/).includes('..');
}

function checkSizes(entries: readonly ZipEntry[], name: string, limits: ReadLimits): void {
  const total = entries.reduce((size, entry) => size + entry.size, 0);
  if (total > limits.xmlBytes) throw tooLarge(name, 'có nội dung quá lớn');
  if (entries.some(({ size, packedSize }) => size > RATIO_COUNTS_FROM && size > packedSize * limits.ratio)) {
    throw tooLarge(name, 'có phần nén bất thường');
  }
}

async function unpacked(bytes: Uint8Array, entry: ZipEntry, name: string): Promise<string> {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) throw brokenWorkbook(name);
  if (entry.encrypted) throw passwordProtected(name);
  // What an entry says of its size was checked: it may not grow past that.
  const plain = entry.method === DEFLATED ? await inflated(packed, entry.size) : packed;
  if (plain === undefined || crc32(plain) !== entry.sum) throw brokenWorkbook(name);
  return decoded(plain);
}

/** XML is UTF-8 unless its first two bytes say UTF-16. */
function decoded(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
