// One sheet types its quotation marks in one way.
import rule from '../../../src/core/rules/quotes-mixed';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...tasks: readonly string[]) =>
  [
    '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |',
    ...tasks.map((task, at) => `| ${at + 1} | ${task} | Quý I | Phòng Kinh tế |`),
  ].join('\n');
const CURLY = 'Mô hình “Chính quyền thân thiện”';
const STRAIGHT = 'Mô hình "Chính quyền thân thiện"';

test.each([
  ['ít ô dùng ngoặc thẳng', [CURLY, CURLY, STRAIGHT], ['B4 hint']],
  ['ít ô dùng ngoặc cong', [STRAIGHT, CURLY, STRAIGHT], ['B3 hint']],
  ['số ô bằng nhau', [CURLY, STRAIGHT], ['B3 hint']],
  ['hai kiểu trong một ô', [`${CURLY}; khẩu hiệu "4 xin, 4 luôn"`], ['B2 hint']],
  ['chỉ ngoặc cong', [CURLY, CURLY], []],
  ['chỉ ngoặc thẳng', [STRAIGHT, STRAIGHT], []],
  ['dấu như trên', [CURLY, '"'], []],
  ['đơn vị đo', [CURLY, 'Màn hình 24" và 27" tại bộ phận một cửa'], ['B3 hint']],
])('%s', (_name, tasks, expected) => {
  expect(found(rule, table(...tasks))).toEqual(expected);
});

test('all cells of the rarer kind are named and mended together', () => {
  const [finding] = findings(rule, table(CURLY, STRAIGHT, CURLY, CURLY, STRAIGHT));
  expect(finding?.what).toBe('Trang có 3 ô dùng ngoặc kép cong, 2 ô dùng ngoặc kép thẳng (các ô B3, B6).');
  expect(finding?.fix?.edits.map(({ after }) => after.value)).toEqual([CURLY, CURLY]);
  expect(findings(rule, table(CURLY, STRAIGHT, STRAIGHT))[0]?.fix?.edits[0]?.after.value).toBe(STRAIGHT);
});

test('of two in one row the left one is named', () => {
  const text = `| STT | Nhiệm vụ | Thời gian | Sản phẩm |\n| 1 | ${CURLY} | Quý I | ${CURLY} |\n| 2 | ${CURLY} | "Quý II" | ${STRAIGHT} |`;
  expect(found(rule, text)).toEqual(['C3 hint']);
});

test('a formula keeps its text', () => {
  const [finding] = findings(rule, table(CURLY, CURLY, `=A1&B1 → ${STRAIGHT}`));
  expect(finding?.fix).toBeUndefined();
  expect(finding?.how).toBe('Nên dùng ngoặc kép cong cho thống nhất.');
});

test('what stands below the table, on other sheets and on sheets without tables does not count', () => {
  expect(found(rule, `${table(CURLY)}\n\n\n\n| Ghi chú: "Chính quyền thân thiện" |`)).toEqual([]);
  expect(found(rule, `# Trang: A\n${table(CURLY)}\n# Trang: B\n${table(STRAIGHT)}`)).toEqual([]);
  expect(found(rule, `| ${CURLY} |\n| ${STRAIGHT} |`)).toEqual([]);
  expect(found(rule, `# Trang ẩn: A\n${table(CURLY, STRAIGHT)}`)).toEqual([]);
});

test('columns of agencies do not count: their names have rules of their own', () => {
  const head = '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Cơ quan phối hợp | Cơ quan theo dõi |';
  const row = (cells: string) => `${head}\n| 1 | ${CURLY} | Quý I | ${cells} |`;
  expect(found(rule, row('Tổ "Một cửa" | Công an xã | Văn phòng'))).toEqual([]);
  expect(found(rule, row('Công an xã | Tổ "Một cửa" | Văn phòng'))).toEqual([]);
  expect(found(rule, row('Công an xã | Văn phòng | Tổ "Một cửa"'))).toEqual([]);
});

test('the first of the rarer kind is named, from the top, then from the left, whatever is repeated', () => {
  const rows = [CURLY, `a "b"`, CURLY, `c "d"`, `a "b"`, CURLY, CURLY];
  expect(findings(rule, table(...rows))[0]?.what).toMatch(/\(các ô B3, B5, B6\)\.$/);
});

test('what is to be typed is said: the kind that most cells use', () => {
  expect(findings(rule, table(CURLY, CURLY, STRAIGHT))[0]).toMatchObject({
    expected: 'ngoặc kép cong',
    received: 'ngoặc kép thẳng',
  });
  expect(findings(rule, table(STRAIGHT, CURLY, STRAIGHT))[0]).toMatchObject({
    expected: 'ngoặc kép thẳng',
    received: 'ngoặc kép cong',
  });
});

test('a quotation at the very beginning of a cell counts', () => {
  expect(found(rule, table('“Xin lỗi” khi trễ hẹn', STRAIGHT, STRAIGHT))).toEqual(['B2 hint']);
});
