// Conditions beside the points: a criterion at 0, a group under its minimum, a scoring rule that shuts a level out.
import levelWrong from '../../../src/core/rules/level-wrong';
import rule from '../../../src/core/rules/level-capped';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

interface Parts {
  readonly note?: string;
  readonly scores?: readonly [string, string, string];
  readonly level?: string;
  readonly scale?: string;
}

const table = ({ note = '', scores = ['50', '45', '0'], level = 'Mức 4', scale = '' }: Parts) =>
  `| STT | Tiêu chí | Điểm tối đa | Cách chấm | Điểm tự chấm |
| I | CÔNG KHAI | 95 | | |
| 1 | Niêm yết | 50 | | ${scores[0]} |
| 2 | Đúng hạn | 45 | | ${scores[1]} |
| II | PHỤC VỤ | 5 | | |
| 3 | Đối thoại | 5 | ${scale} | ${scores[2]} |
| | Tổng điểm | 100 | | |
| | Xếp loại: | ${level} |

| ${note} |`;

const ZERO = 'Đơn vị có tiêu chí bị 0 điểm thì không xét Mức 4.';

test.each([
  ['tiêu chí 0 điểm, ghi Mức 4', { note: ZERO }, ['C8 warning']],
  ['tiêu chí 0 điểm, đã ghi Mức 3', { note: ZERO, level: 'Mức 3' }, []],
  ['không tiêu chí nào 0 điểm', { note: ZERO, scores: ['50', '45', '5'] as const }, []],
  ['nhóm dưới 50%', { note: 'Mỗi nhóm phải đạt từ 50% điểm tối đa trở lên mới xét Mức 4' }, ['C8 warning']],
  [
    'nhóm đủ 50%',
    { note: 'Mỗi nhóm phải đạt từ 50% điểm tối đa trở lên mới xét Mức 4', scores: ['50', '45', '2,5'] as const },
    [],
  ],
  ['ghi chú không nói điều kiện', { note: 'Mức 4: từ 95 đến 100 điểm' }, []],
  ['cách chấm không xét Mức 4', { scale: 'Có: 5 điểm; không có: 0 điểm, không xét Mức 4' }, ['C8 warning']],
  [
    'cách chấm không xét Mức 4, được điểm khác',
    { scale: 'Có: 5 điểm; không có: 0 điểm, không xét Mức 4', scores: ['50', '45', '5'] as const },
    [],
  ],
  ['cách chấm theo tỷ lệ', { scale: 'Từ 90% trở lên: 100% số điểm; dưới 90%: 0 điểm, tối đa Mức 2' }, ['C8 warning']],
  ['cách chấm nói một mức không có', { scale: 'Có: 5 điểm; không có: 0 điểm, không xét Mức 7' }, []],
  ['ô mức để trống', { note: ZERO, level: '' }, []],
  ['mức cao hơn điểm: quy tắc Mức đạt không đúng nêu', { note: ZERO, scores: ['50', '40', '0'] as const }, []],
  ['tổng ở dưới mọi mức, ghi Mức 4', { note: ZERO, scores: ['1', '0', '0'] as const }, []],
  ['chưa chấm', { note: ZERO, scores: ['', '', ''] as const }, []],
])('%s', (_name, parts, expected) => expect(found(rule, table(parts))).toEqual(expected));

test('nói điều kiện, tiêu chí và mức còn được xét', () => {
  const [finding] = findings(rule, table({ note: ZERO }));
  expect(finding).toMatchObject({
    what: 'Tiêu chí 3 được 0 điểm, nên cao nhất là Mức 3; ô C8 ghi Mức 4.',
    source: { text: '“Đơn vị có tiêu chí bị 0 điểm thì không xét Mức 4”' },
    expected: 'Mức 3',
  });
});

test('điều kiện chặt nhất được nói', () => {
  const note = `${ZERO} Nhóm có điểm dưới 50% thì không xét Mức 2, Mức 3`;
  expect(findings(rule, table({ note }))[0]?.expected).toBe('Mức 1');
});

test('mức ghi thấp xuống theo điều kiện không phải là mức sai', () => {
  expect(found(levelWrong, table({ note: ZERO, level: 'Mức 3' }))).toEqual([]);
  expect(found(levelWrong, table({ level: 'Mức 3' }))).toEqual(['C8 error']);
});

test('bảng không tính trên 100, không ghi mức, hoặc không có cột tối đa', () => {
  expect(found(rule, table({ note: ZERO }).replace('| 50 | |', '| 60 | |'))).toEqual([]);
  expect(found(rule, table({ note: ZERO }).replace('Xếp loại:', 'Kèm theo:'))).toEqual([]);
  expect(
    found(
      rule,
      `| STT | Tiêu chí | Cách chấm | Điểm tự chấm |
| 1 | Niêm yết | Có: 96 điểm; không: 0 điểm, không xét Mức 4 | 96 |
| 2 | Đúng hạn | Có: 5 điểm; không: 0 điểm, không xét Mức 4 | x |
| 3 | Trang tin | Tùy tình hình mà xét | 0 |
| | Xếp loại: | Mức 4 |

`,
    ),
  ).toEqual([]);
});

test('ghi chú nằm giữa bảng', () => {
  const text = table({}).replace('| 2 | Đúng hạn', `| | (${ZERO}) | | | |\n| 2 | Đúng hạn`);
  expect(found(rule, text)).toEqual(['C9 warning']);
});

test('mỗi cột có mức riêng', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |
| 1 | Niêm yết | 95 | 95 | 95 |
| 2 | Đúng hạn | 5 | 1 | 0 |
| | Tổng điểm | 100 | 96 | 95 |
| | Xếp loại | | Mức 4 | Mức 4 |

| ${ZERO} |`;
  expect(found(rule, text)).toEqual(['E5 warning']);
});

test('điểm nằm ngoài bảng mức thì không nêu', () => {
  expect(found(rule, table({ note: ZERO, scores: ['60', '45', '0'] }))).toEqual([]);
});
