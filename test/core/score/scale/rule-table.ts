// Reads the tables of scoring rules that stand beside the tests: one rule a line, tabs between, "\n" for a new line in a cell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScaleFacts } from '../../../../src/core/score/scale';

/** One line: a rule, its maximum, facts, and what a careful officer would answer. */
export interface RuleCase {
  readonly rule: string;
  readonly maximum: number;
  readonly facts: ScaleFacts;
  readonly expected: string;
}

/** The lines of a table, its first line and those that begin with # left out. */
export function ruleTable(name: string): RuleCase[] {
  const lines = readFileSync(join(__dirname, name), 'utf8').split('\n').slice(1);
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [rule = '', maximum = '', facts = '', expected = ''] = line.split('\t');
      return { rule: rule.replaceAll('\\n', '\n'), maximum: Number(maximum), facts: JSON.parse(facts), expected };
    });
}
