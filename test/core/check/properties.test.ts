// What holds for every workbook: the form of letters, the order of rules, the place of a table and the rows below it change nothing.
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { check, combinedFix } from '../../../src/core/check';
import type { Report } from '../../../src/core/check';
import { civilDay } from '../../../src/core/calendar/civil-day';
import { RULES } from '../../../src/core/rules';
import type { Finding } from '../../../src/core/rules/finding';
import { findingKey } from '../../../src/core/rules/finding';
import { applied } from '../../../src/core/workbook/applied';
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook/snapshot';
import { workbookFrom } from '../workbook-text';

const FOLDER = 'test/core/rules';
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
const WORKBOOKS = TEXTS.map(workbookFrom);
const anyWorkbook = fc.constantFrom(...WORKBOOKS);

function report(workbook: Workbook, rules = RULES): Report {
  const today = civilDay(2026, 11, 20);
  if (today === undefined) throw new Error('20/11/2026 is a day.');
  return check(workbook, { today, rules });
}

function keys(findings: readonly Finding[]): readonly string[] {
  return findings.map(findingKey).sort();
}

function withCells(workbook: Workbook, change: (cell: Cell) => Cell): Workbook {
  const sheets = workbook.sheets.map((sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
  }));
  return { ...workbook, sheets };
}

/** Every sheet that many rows and columns further, without formulas: those would have to move too. */
function moved(workbook: Workbook, down: number, right: number): Workbook {
  const sheets = workbook.sheets.map((sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map(({ index, cells }) => ({
      index: index + down,
      cells: cells.map(({ column, value, numberFormat = 'General' }) => ({
        value,
        numberFormat,
        column: column + right,
      })),
    })),
    merges: sheet.merges.map(({ top, left, bottom, right: end }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: end + right,
    })),
    ...(sheet.hiddenRows ? { hiddenRows: sheet.hiddenRows.map((row) => row + down) } : {}),
    comments: (sheet.comments ?? []).map(({ row, column, text }) => ({
      row: row + down,
      column: column + right,
      text,
    })),
    ...(sheet.print?.titleRows
      ? {
          print: {
            ...sheet.print,
            titleRows: { first: sheet.print.titleRows.first + down, last: sheet.print.titleRows.last + down },
          },
        }
      : {}),
  }));
  return { ...workbook, sheets };
}

test.each(['NFC', 'NFD'] as const)('letters in %s give the same findings', (form) => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const other = withCells(workbook, (cell) =>
        typeof cell.value === 'string' ? { ...cell, value: cell.value.normalize(form) } : cell,
      );
      expect(keys(report(other).findings)).toEqual(keys(report(workbook).findings));
    }),
  );
});

test('the order of the rules does not matter', () => {
  fc.assert(
    fc.property(anyWorkbook, fc.shuffledSubarray([...RULES], { minLength: RULES.length }), (workbook, rules) => {
      expect(keys(report(workbook, rules).findings)).toEqual(keys(report(workbook).findings));
    }),
  );
});

test('moving a table changes only addresses', () => {
  fc.assert(
    fc.property(
      anyWorkbook,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 9 }),
      (workbook, down, right) => {
        const before = report(moved(workbook, 0, 0)).findings.map(({ rule, cell }) => [
          rule,
          cell.row + down,
          cell.column + right,
        ]);
        const after = report(moved(workbook, down, right)).findings.map(({ rule, cell }) => [
          rule,
          cell.row,
          cell.column,
        ]);
        expect(after).toEqual(before);
      },
    ),
  );
});

test('blank rows below a table change nothing', () => {
  fc.assert(
    fc.property(
      anyWorkbook,
      fc.integer({ min: 1, max: 200 }),
      fc.constantFrom('', ' ', '\u00a0'),
      (workbook, count, blank) => {
        const sheets = workbook.sheets.map((sheet): Sheet => {
          const last = sheet.rows[sheet.rows.length - 1]?.index ?? 0;
          const blanks = Array.from({ length: count }, (_, at) => ({
            index: last + at + 1,
            cells: [
              { column: 0, value: blank },
              { column: 3, value: blank },
            ],
          }));
          return { ...sheet, rows: [...sheet.rows, ...blanks] };
        });
        expect(keys(report({ ...workbook, sheets }).findings)).toEqual(keys(report(workbook).findings));
      },
    ),
  );
});

describe.each(['safe', 'unsafe'] as const)('a fix that is %s', (safety) => {
  const fixable = WORKBOOKS.flatMap((workbook) => {
    const findings = report(workbook).findings.filter(({ fix }) => fix?.safety === safety);
    return findings.map((finding) => ({ workbook, finding, name: finding.rule }));
  });

  test.each(fixable)(
    'of $name removes its finding and adds none that was not listed or folded',
    ({ workbook, finding }) => {
      const before = report(workbook).findings;
      const told = new Set(
        before.flatMap((each) => [each.cell, ...(each.consequences ?? []).map(({ cell }) => cell)]).map(place),
      );
      const { edits } = combinedFix([finding]);
      const { workbook: after, results } = applied(workbook, edits);
      expect(results.every(({ outcome }) => outcome === 'done')).toBe(true);
      const left = report(after).findings;
      expect(keys(left)).not.toContain(findingKey(finding));
      expect(left.map(({ cell }) => place(cell)).filter((cell) => !told.has(cell))).toEqual([]);
    },
  );
});

test('checking and fixing again and again comes to an end', () => {
  for (const workbook of WORKBOOKS) {
    let now = workbook;
    let rounds = 0;
    for (; rounds < 6; rounds++) {
      const { edits } = combinedFix(report(now).findings);
      if (edits.length === 0) break;
      now = applied(now, edits).workbook;
    }
    expect(rounds).toBeLessThan(6);
  }
});

function place({ sheet, row, column }: Finding['cell']): string {
  return `${sheet} ${row} ${column}`;
}
