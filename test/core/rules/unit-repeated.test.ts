// A unit stands once in a roll-up or a ranking.
import rule from '../../../src/core/rules/unit-repeated';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

test('says where it stands already', () => {
  const text = '| Hạng | Xã | Điểm |\n| 1 | An Hưng | 96 |\n| 2 | Tân Tiến | 91 |\n| 3 | an hưng | 90 |';
  expect(findings(rule, text)[0]?.what).toBe('“an hưng” đã có ở ô B2.');
});

test('in columns too, but not the columns of one unit beside each other', () => {
  const head = (units: string, below: string) => `| STT | Tiêu chí | Điểm tối đa | ${units} |
| ^ | ^ | ^ | ${below} |
| 1 | Niêm yết | 30 | 30 | 29 | 30 | 29 |`;
  const pairs = 'Tự chấm | Thẩm định | Tự chấm | Thẩm định';
  expect(found(rule, head('Xã An Hưng | < | Xã Tân Tiến | <', pairs))).toEqual([]);
  expect(
    found(
      rule,
      '| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | Xã Tân Tiến | Xã An Hưng |\n| 1 | Họp | 5 | 4 | 5 | 4 |',
    ),
  ).toEqual(['F1 warning']);
});

test('under two groups a unit may stand twice', () => {
  const text = `| STT | Đơn vị | Điểm | Xếp hạng |
| I | QUÝ I |
| 1 | Xã An Hưng | 96 | 1 |
| 2 | Xã Tân Tiến | 91 | 2 |
| II | QUÝ II |
| 1 | Xã An Hưng | 96 | 1 |
| 2 | Xã Tân Tiến | 91 | 2 |`;
  expect(found(rule, text)).toEqual([]);
});
