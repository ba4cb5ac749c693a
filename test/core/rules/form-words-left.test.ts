// A filled table shows no words of its form any more.
import rule from '../../../src/core/rules/form-words-left';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const scored = (heading: string, cell = '', score = '5') =>
  `| ${heading} |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng | Ghi chú |\n| (1) | (2) | (3) | (4) | (5) | (6) |\n| 1 | Một | 5 | ${score} | BC | ${cell} |\n\n| 2 | Hai | 5 | ${score} | BC | |`;

test.each([
  ['UBND XÃ ……', 'warning'],
  ['UBND XÃ...', 'warning'],
  ['UBND XÃ ____', 'warning'],
  ['UBND xã xxx', 'warning'],
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
  ['a note that asks and goes on', scored('BẢNG', 'Nhập điểm vào đây rồi ký')],
  ['a note that ends like a prompt', scored('BẢNG', 'Không nhập tên tại đây')],
  ['a note of several sentences', scored('BẢNG', 'Nhập tên. Ghi điểm tại đây')],
  ['a prompt of two dots', scored('BẢNG', 'Nhập tên abc..')],
  ['words about a filler text', scored('BẢNG', 'Bỏ chữ Lorem ipsum')],
  ['one dot behind a commune', scored('UBND xã . Năm …')],
  ['one stroke behind a commune', scored('UBND xã _ Năm …')],
  ['a commune X', scored('UBND xã x…')],
  ['a long text in brackets', scored('BẢNG', `[Ghi ${'rõ '.repeat(20)}]`)],
  [
    'a repeated header',
    scored('BẢNG').replace(
      '| 2 | Hai',
      '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng | [Ghi chú] |\n| 2 | Hai',
    ),
  ],
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

test('a prompt of 60 letters is one still', () => {
  const prompt = (length: number) => `[Ghi ${'a'.repeat(length - 6)}]`;
  expect(found(rule, scored('BẢNG', prompt(60)))).toEqual(['F4 hint']);
  expect(found(rule, scored('BẢNG', prompt(61)))).toEqual([]);
});

test('the heading is looked through, the title of a column is not', () => {
  expect(found(rule, scored('BẢNG CHẤM ĐIỂM').replace('Ghi chú |', '[Ghi chú] |'))).toEqual([]);
});

test('one criterion of two filled in is a form still, and groups do not count', () => {
  const half = scored('UBND XÃ ……').replace('| 2 | Hai | 5 | 5 |', '| 2 | Hai | 5 | |');
  expect(found(rule, half)).toEqual([]);
  const grouped = scored('UBND XÃ ……')
    .replace('| 1 | Một', '| I | NHÓM | | | |\n| 1 | Một')
    .replace('\n\n', '\n\n| II | NHÓM | | | |\n');
  expect(found(rule, grouped)).toEqual(['A1 warning']);
});

test('a table that is not appraised yet is filled', () => {
  expect(
    found(
      rule,
      '| UBND XÃ …… |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |\n| 1 | Một | 5 | 5 | |',
    ),
  ).toEqual(['A1 warning']);
});

test('a line of the heading is looked through, what stands beside it is not', () => {
  expect(
    found(rule, scored('UBND XÃ MINH GIANG').replace('\n', '\n| BẢNG CHẤM ĐIỂM | | | | | | | | [Tên đơn vị] |\n')),
  ).toEqual([]);
});

test('a whole sentence before the prompt is no prompt', () => {
  expect(found(rule, scored('BẢNG', 'Nhập tên rồi nộp; xem chỗ ghi tại đây'))).toEqual([]);
  expect(found(rule, scored('BẢNG', 'Nhập điểm tại đây trước ngày 15'))).toEqual([]);
});
