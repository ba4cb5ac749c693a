// Which sentences put a condition on levels, and which only speak of them.
import { PLAN_BANDS } from '../../../src/core/score/band';
import { readCondition } from '../../../src/core/tables/level-conditions';

function said(sentence: string): string | undefined {
  const condition = readCondition(sentence, PLAN_BANDS);
  if (condition === undefined) return undefined;
  const share = condition.kind === 'group-minimum' ? ` ${condition.share * 100}%` : '';
  return `${condition.kind}${share}: ${condition.highest}`;
}

test.each([
  ['Tiêu chí bị 0 điểm thì không xét Mức 4', 'no-criterion-at-zero: Mức 3'],
  ['Đơn vị có tiêu chí nào đạt 0 điểm không được công nhận mức độ 3 trở lên', 'no-criterion-at-zero: Mức 2'],
  ['Mức 4: từ 95 điểm và không có tiêu chí nào bị 0 điểm', 'no-criterion-at-zero: Mức 3'],
  ['Có tiêu chí 0 điểm thì không xếp Mức 1', 'no-criterion-at-zero: Không đạt chuẩn'],
  ['Mỗi nhóm phải đạt từ 50% điểm tối đa mới xét Mức 4', 'group-minimum 50%: Mức 3'],
  ['Nhóm tiêu chí đạt dưới 62,5% thì không được xét Mức 3, Mức 4', 'group-minimum 62.5%: Mức 2'],
  ['Nếu các nhóm không đạt đủ 50% thì không xét Mức 4', 'group-minimum 50%: Mức 3'],
])('%s', (sentence, expected) => expect(said(sentence)).toBe(expected));

test.each([
  'Mức 4: từ 95 đến 100 điểm',
  'Tiêu chí bị 10 điểm thì không xét Mức 4',
  'Tiêu chí bị 0 điểm thì nêu lý do',
  'Tiêu chí bị 0 điểm vẫn được xét Mức 4',
  'Không xét Mức 4 khi có đơn thư',
  'Tiêu chí bị 0 điểm thì không xét Mức 7',
])('%s: không phải điều kiện', (sentence) => expect(said(sentence)).toBeUndefined());
