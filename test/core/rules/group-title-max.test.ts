// The maximum in the name of a group, against what its criteria add up to.
import rule from '../../../src/core/rules/group-title-max';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (title: string, maxima: readonly [string, string] = ['10', '5'], own = '') =>
  `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | ${title} | ${own} | |
| 1 | Đúng hạn | ${maxima[0]} | 5 |
| 2 | Trực tuyến | ${maxima[1]} | 5 |
| | Tổng điểm | | 10 |`;

test.each([
  ['THỦ TỤC (20 điểm)', ['B2 warning']],
  ['THỦ TỤC (Tối đa: 20 điểm)', ['B2 warning']],
  ['THỦ TỤC (20đ)', ['B2 warning']],
  ['THỦ TỤC (15 điểm)', []],
  ['THỦ TỤC', []],
  ['THỦ TỤC (theo Quyết định 20)', []],
  ['ĐIỂM THƯỞNG (20 điểm)', []],
])('%s, cộng lại 15', (title, expected) => expect(found(rule, table(title))).toEqual(expected));

test('còn tiêu chí chưa ghi điểm tối đa thì không nêu', () => {
  expect(found(rule, table('THỦ TỤC (20 điểm)', ['10', '']))).toEqual([]);
});

test('bảng không có cột điểm tối đa thì không nêu', () => {
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| I | THỦ TỤC (20 điểm) | |\n| 1 | Đúng hạn | 5 |')).toEqual(
    [],
  );
});

test('phần lớn nhóm không khớp thì bảng được đọc khác, không nêu', () => {
  const group = (number: string, points: number) =>
    `| ${number} | NHÓM ${number} (${points} điểm) | | |\n| 1 | Đúng hạn ${number} | 10 | 5 |`;
  const text = ['| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |', group('I', 20), group('II', 20)].join('\n');
  expect(found(rule, text)).toEqual([]);
  expect(found(rule, [text, group('III', 10), group('IV', 10)].join('\n'))).toEqual(['B2 warning', 'B4 warning']);
});

test('ô điểm tối đa của nhóm cũng ghi số ấy: một mục ở ô đó', () => {
  const all = checked(table('THỦ TỤC (20 điểm)', ['10', '5'], '20')).findings;
  expect(all.map(({ rule: id }) => id).filter((id) => /max/.test(id))).toEqual(['maxima-wrong']);
  expect(findings(rule, table('THỦ TỤC (20 điểm)', ['10', '5'], '15'))[0]?.what).toBe(
    'Tên nhóm I ghi 20 điểm, điểm tối đa của các tiêu chí cộng lại là 15.',
  );
});

test('tên nhóm nói vì sao cả bộ không đủ 100: một mục', () => {
  const text = `| Bộ tiêu chí Chính quyền thân thiện |
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| III | Thủ tục (100 điểm) | | |
| 1 | Đúng hạn | 60 | 5 |
| 2 | Trực tuyến | 38 | 5 |
| | Tổng điểm | 98 | 10 |`;
  expect(
    checked(text)
      .findings.filter(({ severity }) => severity !== 'hint')
      .map(({ rule: id }) => id),
  ).toEqual(['group-title-max']);
});

test('dòng cộng của nhóm ghi cùng số sai thì đó là mục, tên nhóm chỉ kéo theo', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | THỦ TỤC (20 điểm) | | |
| 1 | Đúng hạn | 10 | 5 |
| 2 | Trực tuyến | 5 | 5 |
| | Cộng nhóm I | 20 | 10 |
| | Tổng điểm | 15 | 10 |`;
  const said = checked(text).findings.filter(({ rule: id }) => id === 'maxima-wrong' || id === rule.meta.id);
  expect(said.map(({ rule: id, cell }) => `${id} ${cell.row + 1}`)).toEqual(['maxima-wrong 5']);
  expect(said[0]?.consequences?.map(({ cell }) => cell.row + 1)).toContain(2);
});

test('bộ tiêu chí cũng được xét', () => {
  const set =
    '| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| I | THỦ TỤC (20 điểm) | | |\n| 1 | Đúng hạn | 10 | Có: 10 điểm |\n| 2 | Trực tuyến | 5 | Có: 5 điểm |';
  expect(found(rule, set)).toEqual(['B2 warning']);
});

test('ô của nhóm ghi số khác tên nhóm và khác số cộng: hai mục', () => {
  const all = checked(table('THỦ TỤC (20 điểm)', ['10', '5'], '18')).findings.map(({ rule: id }) => id);
  expect(all.filter((id) => /max/.test(id)).sort()).toEqual(['group-title-max', 'maxima-wrong']);
});

test('ô của một nhóm khác cũng ghi số ấy thì không phải là mục của nhóm này', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | THỦ TỤC (20 điểm) | 15 | |
| 1 | Đúng hạn | 10 | 5 |
| 2 | Trực tuyến | 5 | 5 |
| II | PHỤC VỤ | 20 | |
| 3 | Tiếp dân | 10 | 5 |
| 4 | Họp dân | 8 | 5 |`;
  const all = checked(text).findings.filter(({ rule: id }) => /max/.test(id));
  expect(all.map(({ rule: id, cell }) => `${id} ${cell.row + 1}`).sort()).toEqual([
    'group-title-max 2',
    'maxima-wrong 5',
  ]);
});
