// The forms in which checked files are told, one after the other as they come, so that nothing piles up.
import type { CheckedFile, CheckedFinding } from '../../results/checked-file';
import type { Format } from './request';
import { resultWorkbook } from './result-workbook';
import { sayFile, saySummary } from './say-file';

export interface Output {
  add(checked: CheckedFile): void;
  /** What is still to be told at the end. */
  end(): Promise<string | Uint8Array>;
}

/** `write` takes what can be told before the end; `out` is the path of the answer, for links from it. */
export function outputOf(format: Format, write: (text: string) => void, out = ''): Output {
  switch (format) {
    case 'json':
      return jsonOutput(write);
    case 'ndjson':
      return { add: (checked) => write(`${JSON.stringify(checked)}\n`), end: async () => '' };
    case 'text':
      return textOutput(write);
    case 'xlsx': {
      const all: CheckedFile[] = [];
      return { add: (checked) => void all.push(checked), end: () => resultWorkbook(all, out) };
    }
  }
}

function jsonOutput(write: (text: string) => void): Output {
  let separator = '[\n';
  return {
    add(checked) {
      write(`${separator}${JSON.stringify(checked)}`);
      separator = ',\n';
    },
    end: async () => (separator === '[\n' ? '[]\n' : '\n]\n'),
  };
}

function textOutput(write: (text: string) => void): Output {
  let files = 0;
  let notRead = 0;
  const severities: Pick<CheckedFinding, 'severity'>[] = [];
  return {
    add(checked) {
      files += 1;
      if (checked.status !== 'ok') notRead += 1;
      for (const { severity } of checked.findings) severities.push({ severity });
      write(sayFile(checked));
    },
    end: async () => saySummary(files, notRead, severities),
  };
}
