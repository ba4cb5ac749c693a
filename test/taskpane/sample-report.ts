// A check of an invented commune's workbook, as an officer of xã Minh Giang would meet it.
import type { Report } from '../../src/core/check/report';
import { civilDay, type CivilDay } from '../../src/core/calendar/civil-day';
import { readArea, type CellRef } from '../../src/core/workbook/address';
import type { Finding, Severity } from '../../src/core/rules/finding';
import type { SetCell } from '../../src/core/workbook/edits';
import type { Table } from '../../src/core/tables/table';

export const SCORING = 'Bảng chấm điểm';
export const APPENDIX = 'Phụ lục nhiệm vụ';

/** A cell by its name: cellAt('D19'). */
export function cellAt(name: string, sheet = SCORING): CellRef {
  const area = readArea(name);
  if (!area) throw new Error(`No cell is called ${name}`);
  return { sheet, row: area.top, column: area.left };
}

/** A day that exists. */
export function dayAt(year: number, month: number, day: number): CivilDay {
  const found = civilDay(year, month, day);
  if (!found) throw new Error('No such day');
  return found;
}

export function setCell(name: string, before: string | number, after: string | number, sheet = SCORING): SetCell {
  return { kind: 'set-cell', cell: cellAt(name, sheet), before: { value: before }, after: { value: after } };
}

export function finding(
  severity: Severity,
  rule: string,
  cell: CellRef,
  title: string,
  more: Partial<Finding> = {},
): Finding {
  return {
    rule,
    severity,
    cell,
    title,
    what: 'Nội dung trong ô khác với quy định của bộ tiêu chí.',
    why: 'Khi thẩm định có thể bị trả lại.',
    how: 'Sửa lại nội dung trong ô.',
    source: { text: 'Quy tắc của CQTT' },
    ...more,
  };
}

export const aboveMax = finding('error', 'score-above-max', cellAt('D19'), 'Điểm vượt điểm tối đa', {
  context: '2.3 Xin lỗi khi trễ hẹn',
  expected: 'từ 0 đến 8',
  received: '8,5',
  what: 'Tiêu chí 2.3 “Xin lỗi bằng văn bản khi trễ hẹn” có điểm tối đa là 8, điểm tự chấm ghi 8,5.',
  why: 'Điểm vượt mức làm tổng điểm và mức đạt cao hơn thực tế; khi thẩm định có thể bị trả lại.',
  how: 'Nhập lại điểm từ 0 đến 8. Nếu điểm tối đa đã đổi theo quyết định mới, sửa ở trang Bộ tiêu chí.',
  source: { text: 'Bộ tiêu chí, ô C12: điểm tối đa 8', cell: cellAt('C12', 'Bộ tiêu chí') },
  consequences: [
    { cell: cellAt('D16'), says: 'Điểm nhóm II (ô D16) đang thừa ít nhất 0,5 điểm.' },
    { cell: cellAt('D30'), says: 'Tổng điểm (ô D30) đang thừa ít nhất 0,5 điểm.' },
  ],
});

/** A score kept as text, with its fix. */
export function asText(name: string, text: string, value: number, sheet = SCORING): Finding {
  const shown = String(value).replace('.', ',');
  return finding('error', 'number-as-text', cellAt(name, sheet), 'Điểm ghi dưới dạng văn bản', {
    expected: `số ${shown}`,
    received: `văn bản “${text}”`,
    what: `Ô ghi “${text}” nên Excel coi là văn bản, không cộng vào tổng điểm.`,
    why: 'Tổng điểm đang thiếu điểm này; mức tính ra thấp hơn thực tế.',
    how: `Bấm Sửa để xem trước, hoặc nhập lại ${shown}.`,
    fix: {
      safety: 'safe',
      says: 'Đổi văn bản thành số, giữ nguyên giá trị.',
      edits: [setCell(name, text, value, sheet)],
    },
  });
}

export const textScores = [asText('D14', '5,5đ', 5.5), asText('D25', '5.5', 5.5), asText('D28', '9 ', 9)];

export const yearly = ['C14', 'C18'].map((name) =>
  finding('hint', 'yearly-spelling', cellAt(name, APPENDIX), 'Lẫn “hàng năm” và “hằng năm”', {
    received: '“Trước ngày 15/02 hàng năm”',
    fix: {
      safety: 'unsafe',
      says: 'Đổi “hàng năm” thành “hằng năm”.',
      question: 'Câu này có trích nguyên văn từ văn bản khác không? Nếu có thì giữ nguyên.',
      edits: [setCell(name, 'Trước ngày 15/02 hàng năm', 'Trước ngày 15/02 hằng năm', APPENDIX)],
    },
  }),
);

export const twoReadings = finding('review', 'time-two-readings', cellAt('C17', APPENDIX), 'Hạn có hai cách hiểu', {
  context: '7 Báo cáo tổng kết năm',
  received: '“Chậm nhất trước ngày 31/12/2026”',
  what: 'Câu chữ có thể hiểu là ngày 30/12/2026 hoặc ngày 31/12/2026.',
  how: 'Nên sửa lại câu chữ: “Trước ngày 31/12/2026” hoặc “Chậm nhất ngày 31/12/2026”.',
  question: {
    text: 'Ngày cuối còn kịp là ngày nào?',
    answers: ['Thứ Tư, 30/12/2026', 'Thứ Năm, 31/12/2026'],
  },
});

const noEvidence = ['F18', 'F26', 'F29'].map((name) =>
  finding('warning', 'evidence-missing', cellAt(name), 'Có điểm nhưng chưa có minh chứng', {
    context: '4.3 Đối thoại với người dân',
    what: 'Tiêu chí 4.3 được 5 điểm nhưng ô minh chứng để trống.',
    how: 'Ghi số, ngày văn bản hoặc bỏ qua có lý do.',
  }),
);

export const findings: readonly Finding[] = [
  ...textScores,
  aboveMax,
  finding('error', 'group-sum-wrong', cellAt('D26'), 'Điểm nhóm không bằng tổng các tiêu chí', {
    received: '18',
    expected: '18,5',
  }),
  finding('error', 'time-impossible', cellAt('C15', APPENDIX), 'Ngày không có thật', {
    received: '“Trước ngày 30/02/2027”',
  }),
  ...noEvidence,
  finding('warning', 'lead-missing', cellAt('D16', APPENDIX), 'Thiếu cơ quan chủ trì'),
  finding('warning', 'stt-gap', cellAt('A22', APPENDIX), 'Số thứ tự bị ngắt quãng', { received: '13', expected: '11' }),
  ...yearly,
  twoReadings,
];

const area = { top: 11, left: 0, bottom: 29, right: 6 };

/** Only what the panel looks at; the rest of a table is the rules' affair. */
export const table = {
  kind: 'scoring',
  sheet: SCORING,
  headerArea: { ...area, bottom: 11 },
  dataArea: area,
  totalRow: 29,
} as Table;

export const today = dayAt(2026, 11, 2);

export function reportOf(some: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    findings: some,
    setAside: [],
    answered: [],
    blanks: [
      { cell: cellAt('E13'), says: 'Bảng chấm điểm: điểm thẩm định của 41 tiêu chí', count: 41 },
      { cell: cellAt('B8', 'Thông tin'), says: 'Thông tin: mức đăng ký', count: 1 },
    ],
    notChecked: [
      { says: 'Trang ẩn “Năm 2025”.', sheet: 'Năm 2025' },
      { says: 'Nội dung của minh chứng: chỉ kiểm tra có hay không.' },
    ],
    checked: ['Bảng chấm điểm: 41 tiêu chí, 5 nhóm', 'Phụ lục nhiệm vụ: 11 nhiệm vụ', 'Bộ tiêu chí: 100 điểm'],
    tables: [table],
    today,
    ...more,
  };
}

/** Ten thousand findings, most of one cause. */
export function manyFindings(): readonly Finding[] {
  const texts = Array.from({ length: 9812 }, (_, row) =>
    asText(`D${row + 12}`, `${row % 9},5đ`, (row % 9) + 0.5, 'Tổng hợp'),
  );
  const rest = Array.from({ length: 188 }, (_, row) =>
    finding(
      row < 34 ? 'error' : 'warning',
      row < 34 ? 'score-above-max' : 'evidence-missing',
      cellAt(`F${row + 12}`, 'Tổng hợp'),
      row < 34 ? 'Điểm vượt điểm tối đa' : 'Có điểm nhưng chưa có minh chứng',
      { received: '9' },
    ),
  );
  return [...texts, ...rest];
}
