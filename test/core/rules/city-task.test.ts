// A commune's plan takes over no task that belongs to the city.
import rule from '../../../src/core/rules/city-task';
import { found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (task: string, heading = 'Kế hoạch của UBND xã Minh Giang') =>
  `| ${heading} |\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | ${task} | Quý I | Phòng Kinh tế |\n| II | Nhóm hai | | |\n| 1 | Họp dân | Quý I | Công an xã |`;

test.each([
  ['Tham mưu Ủy ban nhân dân thành phố ban hành Quyết định sửa đổi Bộ tiêu chí', true],
  ['Tham mưu cho Chủ tịch UBND tỉnh phê duyệt Đề án', true],
  ['Trình HĐND thành phố ban hành Nghị quyết', true],
  ['Tham mưu Thành ủy ban hành Nghị quyết', true],
  ['Tham mưu UBND thành phố xem xét, quyết định công nhận', true],
  ['Tham mưu Ủy ban nhân dân xã ban hành Kế hoạch', false],
  ['Báo cáo Ủy ban nhân dân thành phố xem xét, quyết định', false],
  ['Tham mưu UBND xã báo cáo UBND thành phố phê duyệt', false],
  ['Tham mưu UBND ban hành Kế hoạch', false],
  ['Triển khai Kế hoạch của Ủy ban nhân dân thành phố', false],
])('%s: %s', (task, isFound) => {
  expect(found(rule, table(task))).toEqual(isFound ? ['B3 hint'] : []);
});

test('the name of a group is no task', () => {
  const group = table('Họp dân').replace('Nhóm hai', 'Tham mưu Ủy ban nhân dân thành phố ban hành Quyết định');
  expect(found(rule, group)).toEqual([]);
});

test('the city itself may be advised by its own bodies', () => {
  expect(found(rule, table('Tham mưu UBND tỉnh ban hành Quyết định', 'Kế hoạch của UBND tỉnh'))).toEqual([]);
});
