// For rules about cells a finding's cell is a witness: some edit of that cell alone removes it.
import { readFileSync } from 'node:fs';
import { check } from '../../../src/core/check';
import { civilDay } from '../../../src/core/calendar/civil-day';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import { RULES } from '../../../src/core/rules';
import { findingKey } from '../../../src/core/rules/finding';
import type { Finding } from '../../../src/core/rules/finding';
import type { Rule } from '../../../src/core/rules/rule';
import type { Cell, Workbook } from '../../../src/core/workbook/snapshot';
import { workbookFrom } from '../workbook-text';

const TODAY = civilDay(2026, 11, 20) as CivilDay;

function findingsOf(rule: Rule, workbook: Workbook): readonly Finding[] {
  return check(workbook, { today: TODAY, rules: [rule] }).findings;
}

/** The workbook with other content in one cell. */
function withCell(workbook: Workbook, { sheet, row, column }: Finding['cell'], cell: Omit<Cell, 'column'>): Workbook {
  const sheets = workbook.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const others = one.rows.find(({ index }) => index === row)?.cells.filter((other) => other.column !== column) ?? [];
    const cells = [...others, { ...cell, column }].sort((before, after) => before.column - after.column);
    return {
      ...one,
      rows: [...one.rows.filter(({ index }) => index !== row), { index: row, cells }].sort((a, b) => a.index - b.index),
    };
  });
  return { ...workbook, sheets };
}

const WORDS = [
  null,
  0,
  1,
  2,
  5,
  46_000,
  'Quý IV/2026',
  'Không áp dụng',
  'Báo cáo số 987/BC-UBND ngày 12/10/2026',
  'Xã Khác',
  'Mức 4',
  'Mức 3',
  'Mức 2',
  'Mức 1',
  'Không đạt chuẩn',
  'Công an xã',
  'Nội dung khác hẳn',
];

/** What is found there is no content of the cell. */
const NOT_OF_CELLS: ReadonlySet<string> = new Set(['comments-left']);

function editsFor(workbook: Workbook, { expected, received, fix, cell }: Finding): readonly Omit<Cell, 'column'>[] {
  const said = [expected, received].flatMap((text) => text?.split(/[;,]? (?:hoặc|đến|và) |; /) ?? []);
  const numbers = said.flatMap((text) => {
    const number = Number(text.replace(',', '.'));
    return text.trim() !== '' && Number.isFinite(number) ? [number] : [];
  });
  const fixed = (fix?.edits ?? []).flatMap((edit) =>
    'value' in edit && edit.cell.row === cell.row && edit.cell.column === cell.column
      ? [edit.value as Cell['value']]
      : [],
  );
  // What one table calls a criterion, another may call it too.
  const elsewhere = workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  return [...fixed, ...numbers, ...said, ...WORDS, ...new Set(elsewhere)].map((value) => ({ value }));
}

const RULES_OF_CELLS = RULES.filter(({ meta }) => !NOT_OF_CELLS.has(meta.id));

test.each(RULES_OF_CELLS.map((rule) => ({ id: rule.meta.id, rule })))('$id', ({ id, rule }) => {
  const workbook = workbookFrom(readFileSync(`test/core/rules/${id}.fail.txt`, 'utf8'));
  for (const finding of findingsOf(rule, workbook)) {
    const key = findingKey(finding);
    const isRemovedBy = (cell: Omit<Cell, 'column'>) =>
      !findingsOf(rule, withCell(workbook, finding.cell, cell)).some((other) => findingKey(other) === key);
    expect({ key, edit: editsFor(workbook, finding).find(isRemovedBy) }).toEqual({ key, edit: expect.anything() });
  }
});
