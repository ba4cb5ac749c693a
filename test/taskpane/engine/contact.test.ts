// The name that stands in the reason's form: the contact person of Thông tin, without room and telephone number.
import { contactOf } from '../../../src/taskpane/engine/contact';
import { workbookFrom } from '../../core/workbook-text';

test.each([
  ['Trần Thị Mai, Văn phòng HĐND và UBND, 0225 123 456', 'Trần Thị Mai'],
  ['Trần Thị Mai - Văn phòng', 'Trần Thị Mai'],
  ['Trần Thị Mai – 0912345678', 'Trần Thị Mai'],
  ['Trần Thị Mai 0912345678', 'Trần Thị Mai'],
  ['Trần Thị Mai (Phòng Văn hóa - Xã hội)', 'Trần Thị Mai'],
  ['Trần Thị Mai', 'Trần Thị Mai'],
  ['', ''],
])('%s', (cell, name) => {
  expect(contactOf(workbookFrom(`| THÔNG TIN |\n| Người ký | Lê Văn An |\n| Người liên hệ | ${cell} |`))).toBe(name);
});

test('nobody where no sheet has the line', () => {
  expect(contactOf(workbookFrom('| Người ký | Lê Văn An |'))).toBe('');
});
