// Sound files with something broken: in their bytes, or inside one part while the package around it stays sound.
import { writeZip } from '../../src/files/zip/write-zip';
import type { Random } from './random';
import type { SoundFile } from './seeds';

const VALUES = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  '99999999999999999999',
  '1048577',
  '16384',
  'XFD1048576',
  'A0',
  'ZZZZ1',
  'A1:XFD1048576',
  '__proto__',
  'constructor',
  'true',
  'hidden',
  'shared',
  'inlineStr',
  'd',
  '&#xFFFFFFFF;',
  '&nope;',
  '2026-02-30',
  '=A1',
  '\u0000',
  '\ud800',
  '💣'.repeat(20),
  '(((((((((((((((((((',
  'Trước ngày 30/02 hằng năm',
];
const MOST_CHANGES = 6;

export async function mutated(file: SoundFile, random: Random): Promise<Uint8Array> {
  if (file.parts.length === 0 || (file.bytes.length > 0 && random.next() < 0.3)) return brokenBytes(file.bytes, random);
  const place = random.below(file.parts.length);
  const parts = file.parts.map(({ name, text }, at) => ({
    name,
    bytes: new TextEncoder().encode(at === place ? brokenText(text, random) : text),
  }));
  if (random.next() < 0.05) parts.splice(random.below(parts.length), 1);
  return writeZip(parts, { pack: random.next() < 0.2 });
}

function brokenBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let broken = bytes.slice();
  for (let change = random.below(MOST_CHANGES); change >= 0; change -= 1) {
    const at = random.below(broken.length + 1);
    const to = Math.min(broken.length, at + random.below(64));
    switch (random.below(4)) {
      case 0:
        if (at < broken.length) broken[at] = random.below(256);
        break;
      case 1:
        broken = broken.slice(0, Math.max(1, at));
        break;
      case 2:
        broken = Uint8Array.from([...broken.subarray(0, at), ...broken.subarray(to)]);
        break;
      default:
        broken = Uint8Array.from([...broken.subarray(0, to), ...broken.subarray(at)]);
    }
  }
  return broken;
}

function brokenText(text: string, random: Random): string {
  let broken = text;
  for (let change = random.below(MOST_CHANGES); change >= 0; change -= 1) broken = changedOnce(broken, random);
  return broken;
}

function changedOnce(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(200));
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at) + random.pick(VALUES) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, to) + text.slice(at);
    case 3:
      return replacedNear(text, at, /"[^"]*"/g, () => `"${random.pick(VALUES)}"`);
    case 4:
      return replacedNear(text, at, />[^<>]+</g, () => `>${random.pick(VALUES)}<`);
    default:
      return replacedNear(text, at, /<[^<>]+>/g, (tag) => tag.repeat(random.below(3)));
  }
}

function replacedNear(text: string, at: number, pattern: RegExp, by: (found: string) => string): string {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return text;
  return text.slice(0, found.index) + by(found[0]) + text.slice(found.index + found[0].length);
}
