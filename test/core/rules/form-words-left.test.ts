// A filled table shows no words of its form any more.
import rule from '../../../src/core/rules/form-words-left';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const scored = (heading: string, cell = '', score = '5') =>
  `| ${heading} |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng | Ghi chú |\n| (1) | (2) | (3) | (4) | (5) | (6) |\n| 1 | Một | 5 | ${score} | BC | ${cell} |\n\n| 2 | Hai | 5 | ${score} | BC | |`;

test.each([
  ['UBND XÃ ……', 'warning'],
  ['Ủy ban nhân dân phường …………', 'warning'],
  ['UBND xã ABC', 'warning'],
  ['UBND xã [tên xã]', 'warning'],
  ['[Tên đơn vị]', 'hint'],
  ['Đơn vị: <nhập tên đơn vị>', 'hint'],
])('over the table: %s', (heading, severity) => {
  expect(found(rule, scored(heading))).toEqual([`A1 ${severity}`]);
});

test.each(['[Nhập ghi chú]', 'Nhập nội dung tại đây', 'Lorem ipsum dolor'])('in a cell: %s', (cell) => {
  expect(found(rule, scored('BẢNG CHẤM ĐIỂM', cell))).toEqual(['F4 hint']);
});

test('two in one row are told from the left', () => {
  const rows = '| 1 | Nhập tiêu chí… | 5 | 5 | BC | [Nhập ghi chú] |\n| 2 | [Tên tiêu chí] | 5 | 5 | BC | |';
  const header = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng | Ghi chú |';
  expect(found(rule, `${header}\n${rows}`)).toEqual(['B2 hint', 'F2 hint', 'B3 hint']);
});

test('a number over the table is none of its words', () => {
  expect(found(rule, scored('UBND XÃ …… | 2026'))).toEqual(['A1 warning']);
});

test('says the cell', () => {
  expect(findings(rule, scored('[Tên đơn vị]', '[Nhập ghi chú]')).map(({ what }) => what)).toEqual([
    'Phần đầu của bảng, ô A1, còn ghi “[Tên đơn vị]”.',
    'Ô F4 còn ghi “[Nhập ghi chú]”.',
  ]);
});

test.each([
  ['a form', scored('UBND XÃ ……', '[Nhập ghi chú]', '')],
  ['a number and a day', scored('Số: …/BC-UBND, ngày … tháng … năm 2026')],
  ['a footnote', scored('BẢNG CHẤM ĐIỂM', 'Xem [1]…')],
  ['a commune with a name', scored('UBND xã Abcxyz…')],
  ['dots behind a name', scored('Ủy ban nhân dân xã Minh Giang …')],
  ['evidence, which has a rule of its own', scored('BẢNG').replace('| BC | |', '| [nhập minh chứng] | |')],
])('%s is left alone', (_what, text) => {
  expect(found(rule, text)).toEqual([]);
});

test('over tasks too', () => {
  expect(
    found(rule, '| UBND XÃ …… |\n| STT | Nhiệm vụ | Thời gian | Chủ trì |\n| 1 | Họp dân | Quý I | Văn phòng |'),
  ).toEqual(['A1 warning']);
});
