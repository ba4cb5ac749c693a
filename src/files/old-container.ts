// The container of old Excel files (.xls), in which Excel also puts new files that have a password: what is in it, without opening it.
import type { HostError } from '../core/workbook/host';
import { notAWorkbook, oldFormat, passwordProtected } from './refusals';

const START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Entries of its directory are as long, and begin at such places. */
const ENTRY = 128;
const SECTOR = 512;
/** Of a new file with a password; of an old file. */
const ENCRYPTED_STREAM = 'EncryptedPackage';
const BOOK_STREAMS = ['Workbook', 'Book'];
/** Records of an old file: its beginning, and the one that follows where it has a password. */
const BEGINNING = 0x0809;
const FILE_PASSWORD = 0x002f;

/** Whether the bytes begin as such a container does. */
export function isOldContainer(bytes: Uint8Array): boolean {
  return START.every((byte, at) => bytes[at] === byte);
}

/** Whether it is an .xls file that a program for such files can open. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return isOldContainer(bytes) && BOOK_STREAMS.some((name) => hasStream(bytes, name)) && !hasPassword(bytes);
}

/** Why it is not read here. */
export function refusedContainer(bytes: Uint8Array, name: string): HostError {
  if (hasStream(bytes, ENCRYPTED_STREAM) || hasPassword(bytes)) return passwordProtected(name);
  return BOOK_STREAMS.some((stream) => hasStream(bytes, stream)) ? oldFormat(name) : notAWorkbook(name);
}

/** The directory names its streams in UTF-16, each name ended by a zero. */
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const name = [...stream, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = SECTOR; at + name.length <= bytes.length; at += ENTRY) {
    if (name.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}

/** The stream of the workbook begins at a sector, with its first record. */
function hasPassword(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SECTOR; at + SECTOR <= bytes.length; at += SECTOR) {
    if (view.getUint16(at, true) !== BEGINNING) continue;
    const next = at + 4 + view.getUint16(at + 2, true);
    if (next + 2 <= bytes.length && view.getUint16(next, true) === FILE_PASSWORD) return true;
  }
  return false;
}
