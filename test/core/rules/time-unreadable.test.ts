// What stands for a time must speak of time; what does, but can't be read, is asked about.
import rule from '../../../src/core/rules/time-unreadable';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string) => `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |
| 1 | Họp dân | ${time} | Phòng Kinh tế |
| 2 | Kiểm tra | Quý I/2027 | Phòng Kinh tế |`;

test('words that speak of no time are wrong', () => {
  expect(findings(rule, table('Phòng Kinh tế'))[0]?.what).toBe(
    'Nhiệm vụ 1 ghi thời gian “Phòng Kinh tế”: không đọc được thời gian.',
  );
});

test('words that do, but can not be read, are asked about', () => {
  const [finding] = findings(rule, table('Trước khi 5 đoàn'));
  expect(finding?.severity ?? 'review').toBe('review');
});

test('a number that is no day is asked about', () => {
  expect(findings(rule, table('12'))[0]).toMatchObject({
    severity: 'review',
    question: { text: 'Thời gian này có ngày hạn không?', answers: ['Không có ngày hạn', 'Có, sẽ ghi lại cho rõ'] },
  });
});

test.each(['Thường xuyên', 'Theo Kế hoạch riêng', 'Khi có yêu cầu', ''])('%s: không nêu', (time) => {
  expect(found(rule, table(time))).toEqual([]);
});

test('a time with an empty line below it is quoted without it', () => {
  expect(findings(rule, table('Phòng Kinh tế\\n'))[0]?.received).toBe('“Phòng Kinh tế”');
});

test.each([
  ['Phòng trước', 'review'],
  ['Các sauna', 'warning'],
])('%s: %s', (time, severity) => {
  expect(found(rule, table(time))).toEqual([`C2 ${severity}`]);
});
