// A time which names neither a day, a period nor a document is too vague to follow.
import rule from '../../../src/core/rules/time-vague';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string) => `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |
| 1 | Họp dân | ${time} | Phòng Kinh tế |
| 2 | Kiểm tra | Quý I/2027 | Phòng Kinh tế |`;

test('says that no due date follows', () => {
  expect(findings(rule, table('Sớm nhất có thể'))[0]?.what).toBe(
    'Nhiệm vụ 1 ghi thời gian “Sớm nhất có thể”, không xác định được hạn.',
  );
});

test.each(['Thường xuyên', 'Hằng năm', 'Quý III', 'xyz'])('%s: không nêu', (time) => {
  expect(found(rule, table(time))).toEqual([]);
});

test('a time with an empty line below it is quoted without it', () => {
  expect(findings(rule, table('Sớm nhất có thể\\n'))[0]?.received).toBe('“Sớm nhất có thể”');
});
