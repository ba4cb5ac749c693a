// How a rule is tried on its two workbooks: on the one that should fail it finds what the file says, on the other nothing.
import { readFileSync } from 'node:fs';
import { check } from '../../../src/core/check';
import type { Report } from '../../../src/core/check';
import { civilDay } from '../../../src/core/calendar/civil-day';
import type { Finding } from '../../../src/core/rules/finding';
import type { Rule } from '../../../src/core/rules/rule';
import { cellName } from '../../../src/core/workbook/address';
import { rulePage } from '../../../tools/rules/pages';
import type { Workbook } from '../../../src/core/workbook/snapshot';
import { workbookFrom } from '../workbook-text';

const TODAY = civilDay(2026, 11, 20);

/** All that a check says of a workbook given as text, on 20/11/2026. `more`: what the text can't say of it. */
export function checked(text: string, rules?: readonly Rule[], more: Partial<Workbook> = {}): Report {
  if (TODAY === undefined) throw new Error('20/11/2026 is a day.');
  return check({ ...workbookFrom(text), ...more }, { today: TODAY, ...(rules ? { rules } : {}) });
}

/** The findings of one rule alone. */
export function findings(rule: Rule, text: string): readonly Finding[] {
  return checked(text, [rule]).findings;
}

/** "D5 error" for each finding of a rule, in the order of the report. */
export function found(rule: Rule, text: string): readonly string[] {
  return findings(rule, text).map(({ cell, severity }) => `${cellName(cell.row, cell.column)} ${severity}`);
}

/** The workbook beside the rule's test that should fail. */
export function faultyWorkbook({ meta }: Rule): string {
  return workbookText(meta.id, 'fail');
}

function workbookText(id: string, which: 'pass' | 'fail'): string {
  return readFileSync(`test/core/rules/${id}.${which}.txt`, 'utf8');
}

/** The workbook once for each of its columns, without it. */
function withoutOneColumn(text: string): readonly string[] {
  const rows = text.split('\n').map((line) => (line.startsWith('|') ? line.slice(1, -1).split('|') : line));
  const widest = Math.max(...rows.map((row) => (typeof row === 'string' ? 0 : row.length)));
  return Array.from({ length: widest }, (_, left) =>
    rows
      .map((row) => (typeof row === 'string' ? row : `|${row.filter((__, column) => column !== left).join('|')}|`))
      .join('\n'),
  );
}

/** The tests that every rule has: its two workbooks beside its test. */
export function testWorkbooks(rule: Rule): void {
  const text = (which: 'pass' | 'fail') => workbookText(rule.meta.id, which);

  test('finds all that its workbook says, and no rule finds anything else', () => {
    const expected = [...text('fail').matchAll(/^# Tìm: (.+)$/gm)].map(([, line]) => line);
    const said = checked(text('fail')).findings.map(
      (finding) => `${cellName(finding.cell.row, finding.cell.column)} ${finding.rule} ${finding.severity}`,
    );
    expect(said.sort()).toEqual(expected.sort());
    expect(said.some((line) => line.includes(rule.meta.id))).toBe(true);
  });

  test('finds nothing where nothing is wrong, nor does any other rule', () => {
    expect(checked(text('pass')).findings.map(({ rule: id, what }) => `${id}: ${what}`)).toEqual([]);
  });

  test('a workbook that lacks a column is checked all the same', () => {
    for (const whole of [text('fail'), text('pass')])
      for (const part of withoutOneColumn(whole)) expect(() => checked(part, [rule])).not.toThrow();
  });

  test('its page says what it says of itself and of its workbook', () => {
    const page = readFileSync(`docs/rules/${rule.meta.id}.md`, 'utf8');
    expect(page).toBe(rulePage(rule.meta, findings(rule, text('fail'))));
  });
}
