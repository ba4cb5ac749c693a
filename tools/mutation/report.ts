// What a run left: how many mutants of each fate, and those that no test noticed, with the code that they stand in.
import { readFileSync, statSync } from 'node:fs';

type Fate = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'CompileError' | 'Ignored';

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: Fate;
          readonly replacement?: string;
          readonly location: { readonly start: Place; readonly end: Place };
        }[];
      }
    >
  >;
}

/** A mutant that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
}

export interface Outcome {
  readonly day: string;
  readonly files: number;
  readonly count: Readonly<Partial<Record<Fate, number>>>;
  readonly survivors: readonly Survivor[];
}

/** What the reports of a run say together. */
export function outcomeOf(paths: readonly string[], ofArea?: readonly string[]): Outcome {
  const count: Partial<Record<Fate, number>> = {};
  const survivors: Survivor[] = [];
  const files = paths
    .flatMap((path) => Object.entries((JSON.parse(readFileSync(path, 'utf8')) as Report).files))
    .filter(([file]) => ofArea?.includes(file) ?? true);
  for (const [file, { source, mutants }] of files) {
    for (const { status, replacement = '', location } of mutants) {
      count[status] = (count[status] ?? 0) + 1;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      survivors.push({
        file,
        line: location.start.line,
        original: oneLine(textAt(source, location)),
        replacement: oneLine(replacement),
      });
    }
  }
  survivors.sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
  const day = Math.max(...paths.map((path) => statSync(path).mtimeMs));
  return { day: new Date(day).toISOString().slice(0, 10), files: files.length, count, survivors };
}

/** The share noticed, in percent: what can't be loaded at all is no mutant. */
export function scoreOf({ count }: Outcome): number {
  const noticed = (count.Killed ?? 0) + (count.Timeout ?? 0);
  const all = noticed + (count.Survived ?? 0) + (count.NoCoverage ?? 0);
  return all === 0 ? 100 : (100 * noticed) / all;
}

function textAt(source: string, { start, end }: { readonly start: Place; readonly end: Place }): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(String(lines.pop()).slice(0, end.column - 1));
  return lines.join('\n').slice(start.column - 1);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
