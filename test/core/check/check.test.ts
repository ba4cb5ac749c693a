// What a check answers: findings once and in order, consequences under their causes, what is blank and what was not checked.
import { check, checkRecognised } from '../../../src/core/check';
import { civilDay } from '../../../src/core/calendar/civil-day';
import type { Found, Rule } from '../../../src/core/rules/rule';
import type { Severity } from '../../../src/core/rules/finding';
import { recognise } from '../../../src/core/tables/recognise';
import { cellName } from '../../../src/core/workbook/address';
import type { Workbook } from '../../../src/core/workbook/snapshot';
import { workbookFrom } from '../workbook-text';

const TABLE = '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |\n| 2 | Hai | 5 |';

function report(workbook: Workbook, rules?: readonly Rule[]) {
  const today = civilDay(2026, 11, 20);
  if (today === undefined) throw new Error('20/11/2026 is a day.');
  return check(workbook, { today, ...(rules ? { rules } : {}) });
}

interface Said {
  readonly row: number;
  readonly column?: number;
  readonly causes?: readonly number[];
  readonly severity?: Severity;
  readonly saysFolded?: string;
}

/** A rule that says of each table what it is told to; causes are rows of the same column. */
function saying(id: string, said: readonly Said[], sheet = 'Trang1'): Rule {
  return {
    meta: {
      id,
      alias: id,
      severity: 'error',
      title: id,
      why: 'why',
      source: 'source',
      page: { finds: '', leaves: '', wrong: '', right: '' },
    },
    kinds: ['scoring'],
    *check(table): Iterable<Found> {
      for (const { row, column = 2, causes, severity, saysFolded } of said) {
        yield {
          cell: { sheet: table.sheet === sheet ? table.sheet : sheet, row, column },
          what: `${id} ${row}`,
          how: 'how',
          ...(severity ? { severity } : {}),
          ...(saysFolded === undefined ? {} : { saysFolded }),
          ...(causes ? { causes: causes.map((cause) => ({ sheet, row: cause, column })) } : {}),
        };
      }
    },
  };
}

const said = (rules: readonly Rule[], text = TABLE) =>
  report(workbookFrom(text), rules).findings.map(({ rule, severity, cell, consequences }) =>
    [severity, rule, cellName(cell.row, cell.column), ...(consequences ?? []).map((each) => each.says)].join(' '),
  );

test('errors first, then by rule, row and column; a rule says one thing of a cell', () => {
  const one = saying('one', [{ row: 2 }, { row: 1, column: 1 }, { row: 1 }, { row: 1 }, { row: 5, severity: 'hint' }]);
  const two = saying('two', [{ row: 9, severity: 'review' }, { row: 0 }, { row: 1, severity: 'warning' }]);
  expect(said([one, two])).toEqual([
    'error one B2',
    'error one C2',
    'error one C3',
    'error two C1',
    'warning two C2',
    'hint one C6',
    'review two C10',
  ]);
});

test('a rule on trial says so, and never says lỗi', () => {
  const rule = saying('new', [{ row: 1 }, { row: 2, severity: 'hint' }]);
  const trial: Rule = { ...rule, meta: { ...rule.meta, trial: true } };
  expect(said([trial])).toEqual(['warning new C2', 'hint new C3']);
  expect(report(workbookFrom(TABLE), [trial]).findings.map((finding) => finding.trial)).toEqual([true, true]);
  expect(report(workbookFrom(TABLE), [rule]).findings.map((finding) => finding.trial)).toEqual([undefined, undefined]);
});

test('findings of several sheets are in the order of the sheets', () => {
  const text = `# Trang: B\n${TABLE}\n# Trang: A\n${TABLE}`;
  const rule: Rule = {
    ...saying('one', []),
    *check({ sheet }) {
      yield { cell: { sheet, row: 1, column: 2 }, what: '', how: '' };
    },
  };
  expect(report(workbookFrom(text), [rule]).findings.map(({ cell }) => cell.sheet)).toEqual(['B', 'A']);
});

test('what follows from another finding is told there, through any number of steps', () => {
  const cause = saying('cause', [{ row: 1 }]);
  const group = saying('group', [{ row: 2, causes: [1], saysFolded: 'nhóm sai theo' }]);
  const total = saying('total', [{ row: 3, causes: [2] }]);
  expect(said([cause, group, total])).toEqual(['error cause C2 nhóm sai theo total 3']);
  expect(said([total, group, cause])).toEqual(['error cause C2 total 3 nhóm sai theo']);
});

test('a cause without a finding of its own leaves the finding standing, and circles end', () => {
  expect(said([saying('group', [{ row: 2, causes: [7] }])])).toEqual(['error group C3']);
  expect(said([saying('a', [{ row: 1, causes: [2] }]), saying('b', [{ row: 2, causes: [1] }])])).toEqual([
    'error a C2',
    'error b C3',
  ]);
});

test('where a cell has a cause and a consequence, the cause is told of', () => {
  const rules = [
    saying('follows', [{ row: 1, causes: [5] }]),
    saying('stands', [{ row: 1 }]),
    saying('later', [{ row: 2, causes: [1] }]),
  ];
  expect(said(rules)).toEqual(['error follows C2', 'error stands C2 later 2']);
});

test('what was checked, what was not', () => {
  const workbook = workbookFrom(
    `${TABLE}\n# Trang ẩn: Năm 2025\n${TABLE}\n# Trang ẩn: Trống\n# Trang: Xã\n| STT | Tên xã | Điểm tự chấm |\n| 1 | Minh Giang | 95 |`,
  );
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === 'Xã' ? { ...sheet, unread: 'Còn 3 dòng chưa đọc.' } : sheet,
  );
  const { checked, notChecked, tables } = report({ sheets }, []);
  expect(checked).toEqual(['Bảng chấm điểm, trang “Trang1”: 2 tiêu chí.', 'Bảng tổng hợp, trang “Xã”: 1 đơn vị.']);
  expect(notChecked).toEqual([
    { says: 'Trang ẩn “Năm 2025”.', sheet: 'Năm 2025' },
    { says: 'Còn 3 dòng chưa đọc.', sheet: 'Xã' },
  ]);
  expect(tables.map(({ kind }) => kind)).toEqual(['scoring', 'rollup']);
});

test('groups and tasks are counted; a levels table has nothing to count', () => {
  const text = `| STT | Nhiệm vụ | Thời gian | Chủ trì |\n| I | CHỈ ĐẠO | | |\n| 1 | Họp | Quý I/2027 | Phòng Kinh tế |\n# Trang: Mức\n| Mức | Từ điểm |\n| Mức 1 | 80 |`;
  expect(report(workbookFrom(text)).checked).toEqual([
    'Phụ lục nhiệm vụ, trang “Trang1”: 1 nhiệm vụ, 1 nhóm.',
    'Bảng mức, trang “Mức”.',
  ]);
});

test('a workbook without tables has an empty report', () => {
  const { findings, blanks, notChecked, checked, tables } = report(workbookFrom('| Thư mời họp |'));
  expect([findings, blanks, notChecked, checked, tables]).toEqual([[], [], [], [], []]);
});

test('what is recognised already is not recognised again', () => {
  const recognised = recognise(workbookFrom(TABLE));
  const today = civilDay(2026, 11, 20);
  expect(today && checkRecognised(recognised, { today }).tables[0]).toBe(recognised.tables[0]);
});

test('a rule of the workbook is asked once, whatever its tables', () => {
  const { meta } = saying('whole', []);
  let asked = 0;
  const rule: Rule = {
    meta,
    *checkWorkbook({ recognised }) {
      asked += 1;
      yield { cell: { sheet: recognised.workbook.sheets[0]?.name ?? '', row: 0, column: 0 }, what: 'w', how: 'h' };
    },
  };
  expect(said([rule], `${TABLE}\n\n\n${TABLE}`)).toEqual(['error whole A1']);
  expect(said([rule], 'Kính gửi')).toEqual(['error whole A1']);
  expect(asked).toBe(2);
  const unsure: Rule = {
    ...rule,
    *remarksOnWorkbook() {
      yield { kind: 'not-checked', says: 'Thiết lập in.' };
    },
  };
  expect(report(workbookFrom(TABLE), [unsure]).notChecked).toEqual([{ says: 'Thiết lập in.' }]);
});
