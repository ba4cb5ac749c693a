// A zip from named parts, without times of day: the same parts give the same bytes.
import { crc32 } from './crc';
import { deflated } from './flate';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
const NAMES_IN_UTF8 = 0x0800;
/** 01/01/1980, the first day that a zip knows. */
const FIRST_DAY = 0x0021;

export async function writeZip(parts: readonly ZipPart[], options: { readonly pack: boolean }): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const packed = options.pack ? await deflated(bytes) : bytes;
    const nameBytes = new TextEncoder().encode(name);
    const facts = header(options.pack ? DEFLATED : STORED, crc32(bytes), packed.length, bytes.length, nameBytes.length);
    const local = concat([numbers(0x04034b50, 4), facts, numbers(0, 2), nameBytes]);
    chunks.push(local, packed);
    central.push(
      concat([
        numbers(0x02014b50, 4),
        numbers(VERSION, 2),
        facts,
        numbers(0, 2),
        numbers(0, 6),
        numbers(0, 4),
        numbers(offset, 4),
        nameBytes,
      ]),
    );
    offset += local.length + packed.length;
  }
  const directory = concat(central);
  const end = concat([
    numbers(0x06054b50, 4),
    numbers(0, 4),
    numbers(parts.length, 2),
    numbers(parts.length, 2),
    numbers(directory.length, 4),
    numbers(offset, 4),
    numbers(0, 2),
  ]);
  return concat([...chunks, directory, end]);
}

/** What a local header and the central directory say alike. */
function header(method: number, sum: number, packed: number, size: number, nameLength: number): Uint8Array {
  return concat([
    numbers(VERSION, 2),
    numbers(NAMES_IN_UTF8, 2),
    numbers(method, 2),
    numbers(0, 2),
    numbers(FIRST_DAY, 2),
    numbers(sum, 4),
    numbers(packed, 4),
    numbers(size, 4),
    numbers(nameLength, 2),
  ]);
}

function numbers(value: number, bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, place) => Math.floor(value / 256 ** place) & 0xff);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
