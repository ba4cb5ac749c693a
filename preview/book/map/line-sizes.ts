// Widths of columns or heights of rows in a plain sheet, and which of them are hidden: the latest word on a line counts.
interface Stretch<T> {
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

export class LineSizes {
  private sizes: Stretch<number>[] = [];
  private hidden: Stretch<boolean>[] = [];

  constructor(private readonly usual: number) {}

  size(line: number): number {
    return latest(this.sizes, line) ?? this.usual;
  }

  setSize(first: number, count: number, value: number): void {
    this.sizes = put(this.sizes, { first, count, value });
  }

  isHidden(line: number): boolean {
    return latest(this.hidden, line) ?? false;
  }

  setHidden(first: number, count: number, value: boolean): void {
    this.hidden = put(this.hidden, { first, count, value });
  }

  /** Makes room for lines (count above 0), or takes lines away. */
  shift(at: number, count: number): void {
    this.sizes = shifted(this.sizes, at, count);
    this.hidden = shifted(this.hidden, at, count);
  }
}

function latest<T>(stretches: readonly Stretch<T>[], line: number): T | undefined {
  for (let index = stretches.length - 1; index >= 0; index--) {
    const stretch = stretches[index];
    if (stretch && line >= stretch.first && line < stretch.first + stretch.count) return stretch.value;
  }
  return undefined;
}

function put<T>(stretches: readonly Stretch<T>[], next: Stretch<T>): Stretch<T>[] {
  const seen = stretches.filter((old) => old.first < next.first || old.first + old.count > next.first + next.count);
  return [...seen, next];
}

function shifted<T>(stretches: readonly Stretch<T>[], at: number, count: number): Stretch<T>[] {
  return stretches.flatMap((old) => {
    const span = movedSpan(old.first, old.first + old.count - 1, at, count);
    return span ? [{ first: span[0], count: span[1] - span[0] + 1, value: old.value }] : [];
  });
}

/** Where lines first…last are after `count` lines came in before line `at`, or (below 0) lines from `at` on went; null: all went. */
export function movedSpan(first: number, last: number, at: number, count: number): readonly [number, number] | null {
  if (count >= 0) return last < at ? [first, last] : [first >= at ? first + count : first, last + count];
  const end = at - count;
  if (first >= at && last < end) return null;
  const start = first < at ? first : Math.max(first, end) + count;
  const stop = last < at ? last : last < end ? at - 1 : last + count;
  return [start, stop];
}
