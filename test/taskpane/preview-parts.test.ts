import { editsOf, partsOf, partsOfEdits, tickedAtFirst } from '../../src/taskpane/preview-parts';
import { aboveMax, asText, setCell, textScores, yearly } from './sample-report';

test('mục không sửa được thì không có trong bản xem trước', () => {
  expect(partsOf([aboveMax, ...textScores])).toHaveLength(3);
});

test('hai cách sửa một ô: chỉ cách đầu được xem trước, cách sau chờ lần kiểm tra tới', () => {
  const parts = partsOf([asText('D14', '5,5đ', 5.5), { ...asText('D14', '5,5đ', 6), rule: 'khac' }]);
  expect(parts.map(({ edits }) => edits[0]?.after.value)).toEqual([5.5]);
});

test('cách sửa cần hỏi thì chưa được chọn sẵn và mang câu hỏi', () => {
  const parts = partsOf([...textScores, ...yearly]);
  expect([...tickedAtFirst(parts)]).toEqual([0, 1, 2]);
  expect(parts[3]?.question).toMatch(/trích nguyên văn/);
});

test('cần hỏi mà không có câu hỏi thì hỏi bằng việc sẽ làm', () => {
  const [unsafe] = yearly;
  if (!unsafe?.fix) throw new Error('mẫu thiếu cách sửa');
  const { question, ...fix } = unsafe.fix;
  expect(question).toBeDefined();
  expect(partsOf([{ ...unsafe, fix }])[0]?.question).toBe(fix.says);
});

test('chỉ những phần được chọn mới ghi', () => {
  const parts = partsOfEdits([setCell('G14', '', 1), setCell('G15', '', 2)]);
  expect(editsOf(parts, new Set([1])).map(({ after }) => after.value)).toEqual([2]);
});
