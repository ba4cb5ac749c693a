// A time which careful readers take in two ways is asked about.
import rule from '../../../src/core/rules/time-ambiguous';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string) => `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |
| 1 | Họp dân | ${time} | Phòng Kinh tế |
| 2 | Kiểm tra | Quý I/2027 | Phòng Kinh tế |`;

test('asks which day is meant', () => {
  expect(findings(rule, table('Chậm nhất trước ngày 31/12/2026'))[0]).toMatchObject({
    severity: 'review',
    what: '“Chậm nhất trước ngày 31/12/2026” có thể hiểu là tính cả ngày được ghi hoặc không.',
    question: { answers: ['Không tính ngày được ghi', 'Tính cả ngày được ghi'] },
  });
});

test('a digit typed as a letter is asked about too', () => {
  expect(findings(rule, table('Trước ngày 3O/6/2026'))[0]?.what).toContain('có hơn một cách hiểu');
});

test.each(['Trước ngày 31/12/2026', 'Chậm nhất ngày 31/12/2026'])('%s: không nêu', (time) => {
  expect(found(rule, table(time))).toEqual([]);
});

test('a time with an empty line below it is quoted without it', () => {
  expect(findings(rule, table('Chậm nhất trước ngày 31/12/2026\\n'))[0]?.received).toBe(
    '“Chậm nhất trước ngày 31/12/2026”',
  );
});
