// What the name of a unit as written in documents tells: its kind, and the name of its place.

export type CommuneKind = 'xã' | 'phường' | 'đặc khu';

const KINDS: readonly CommuneKind[] = ['xã', 'phường', 'đặc khu'];

/**
 * The kind of unit; an unknown one counts as a xã, the most frequent.
 * @example communeKind('Phường Hồng Châu') // → "phường"
 */
export function communeKind(commune: string): CommuneKind {
  const written = commune.trim().toLowerCase();
  return KINDS.find((kind) => written.startsWith(`${kind} `)) ?? 'xã';
}

/**
 * The name of the place, as it stands before the day of a document.
 * @example placeName('xã Minh Giang') // → "Minh Giang"
 */
export function placeName(commune: string): string {
  const written = commune.trim();
  const kind = KINDS.find((known) => written.toLowerCase().startsWith(`${known} `));
  return kind === undefined ? written : written.slice(kind.length).trim();
}
