import * as texts from '../../src/taskpane/texts';

/** Examples of what the texts with gaps are given, by the number of gaps; words stand for themselves. */
const counts = { error: 6, warning: 5, hint: 2, review: 1 };
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  columnName: ['max'],
  'buttons.goToCell': ['D19'],
  'titles.column': ['max'],
  'lines.at': ['16:42', '02/11/2026'],
  'lines.lastTime': ['09:15'],
  'lines.sinceTime': ['09:15'],
  'lines.expectedShort': ['từ 0 đến 8'],
  'lines.cellOf': ['Bảng chấm điểm', 'D19'],
  'lines.sumUp': [counts],
  'lines.lastCounts': ['14 mục'],
  'lines.chiefCause': [9812, 'Tổng hợp', 'Điểm ghi dưới dạng văn bản'],
  'lines.cleanBelow': ['16:42', '02/11/2026'],
  'lines.staleClean': ['16:42'],
  'lines.wasReceived': ['8,5'],
  'lines.cellBeside': ['B4', 'Thông tin'],
  'lines.countAndSum': [14, '6 lỗi'],
  'lines.lookedAt': [3, '“Trang 1”'],
  'lines.selectedRead': ['Bộ của thành phố', 'A4:F46'],
  'lines.selectedHolds': [5, 38, '98,5'],
  'lines.columnBelow': ['Chấm điểm', 'A7:H42'],
  'lines.column': ['E', 'Điểm'],
  'lines.tickCell': ['D19'],
  'lines.gone': ['3 mục'],
  'lines.goneOf': [3, 'Điểm vượt điểm tối đa'],
  'lines.cellWas': ['D14', '5,5', '6'],
  'lines.onlyCell': ['F26'],
  'lines.cells': [['F18', 'F26'], 6],
  'lines.whoAndWhen': ['Trần Thị Mai', '02/11/2026'],
  'lines.returned': ['Đã hỏi thành phố', 'Trần Thị Mai'],
  'lines.resultsWritten': ['Kết quả kiểm tra'],
  'errors.notNoted': ['F26'],
  'said.resultsWritten': ['Kết quả kiểm tra'],
  'errors.protected': ['Bảng chấm điểm'],
  'errors.sheet-missing': ['Bảng chấm điểm'],
  'errors.sheet-hidden': ['Bảng chấm điểm'],
  'errors.conflict': ['D14'],
  'errors.undoConflict': ['D14'],
  'said.checked': [14, '6 lỗi', ' So với lần trước: 2 mới.'],
  'said.filteredBy': [6, 'lỗi'],
  'said.opened': [1, 14, 'Lỗi', 'Điểm vượt điểm tối đa', 'D19'],
  'said.selected': ['D19', 'Bảng chấm điểm'],
  'said.built': [4, 'B4', 'Thông tin'],
};

const all = Object.entries(texts).flatMap(([name, value]) => collect(name, value));

function collect(name: string, value: unknown): { name: string; text: string }[] {
  if (typeof value === 'string') return [{ name, text: value }];
  if (typeof value === 'function') return [{ name, text: String(value(...(EXAMPLES[name] ?? [12, 40]))) }];
  return Object.entries(value as object).flatMap(([key, inner]) => collect(`${name}.${key}`, inner));
}

const syllables = (text: string) => text.split(/[\s/]+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

const FORBIDDEN = [
  /(?<!\p{L})bạn(?!\p{L})/iu,
  /vui lòng/i,
  /thành công/i,
  /(?<!\p{L})file(?!\p{L})/iu,
  /(?<!\p{L})sheet(?!\p{L})(?! \(Bỏ bảo vệ)/iu,
  /panel|deadline|(?<!\p{L})fix(?!\p{L})/iu,
  /!/,
  /["']/,
  /(?<!“)hàng năm/i,
  /Uỷ|uỷ|hoá|thuỷ|huỷ|toà(?!n)/,
  /\d\.\d{1,2}(?!\d)/,
  /(?<!\d)\d\/\d{1,2}\/\d{4}/,
  /dường như|hình như|xin lỗi|tuyệt vời|nghiêm trọng/i,
  /undefined|NaN|\[object/,
];

test('mọi chữ của khung đều có, không chữ nào rỗng', () => {
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(({ text }) => text.trim() === '')).toEqual([]);
});

test('mọi chữ đều ở dạng NFC', () => {
  expect(all.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
});

test.each(FORBIDDEN.map((pattern) => [String(pattern), pattern] as const))('không có %s', (_, pattern) => {
  expect(all.filter(({ text }) => pattern.test(text))).toEqual([]);
});

test('nút dài nhất bảy tiếng, không có dấu chấm cuối', () => {
  const buttons = all.filter(({ name }) => name.startsWith('buttons.'));
  expect(buttons.filter(({ text }) => syllables(text) > 7 || text.endsWith('.'))).toEqual([]);
});

test('câu dài nhất ba mươi tiếng', () => {
  const long = all.flatMap(({ name, text }) =>
    text.split(/(?<=[.?;:])\s+/).flatMap((sentence) => (syllables(sentence) > 30 ? [{ name, sentence }] : [])),
  );
  expect(long).toEqual([]);
});

test('tiêu đề không có dấu chấm cuối, dài nhất mười hai tiếng', () => {
  const titles = all.filter(({ name }) => name.startsWith('titles.'));
  expect(titles.filter(({ text }) => text.endsWith('.') || syllables(text) > 12)).toEqual([]);
});

test('câu nói cho trình đọc màn hình kết thúc bằng dấu chấm', () => {
  const said = all.filter(({ name }) => /^said\.(?!since$|progressOf|sheets|mendedOnes)/.test(name));
  expect(said.filter(({ text }) => !text.endsWith('.'))).toEqual([]);
});
