// Whatever office.js throws becomes an error with a Vietnamese sentence that says what to do.
import { HostError } from '../../src/core/workbook/host';
import { asHostError, hostError } from '../../src/excel/errors';

test.each([
  ['InvalidOperationInCellEditMode', 'editing', /Nhấn Enter/],
  ['AccessDenied', 'protected', /Unprotect Sheet/],
  ['ResponsePayloadSizeLimitExceeded', 'too-large', /quá nhiều/],
  ['ItemNotFound', 'sheet-missing', /không còn/],
  ['ApiNotFound', 'not-supported', /Excel 2021/],
  ['GeneralException', 'failed', /Lưu tệp/],
])('%s', (code, kind, message) => {
  const error = asHostError(Object.assign(new Error('English'), { code }));
  expect(error.kind).toBe(kind);
  expect(error.message).toMatch(message);
  expect(error.cause).toBeInstanceOf(Error);
});

test('a protected sheet is named', () => {
  expect(hostError('protected', 'Bảng chấm điểm').message).toMatch(/^Trang “Bảng chấm điểm” đang được bảo vệ\./);
});

test('what is thrown without a code, or is ours already, is kept', () => {
  expect(asHostError('text').kind).toBe('failed');
  const ours = new HostError('cancelled', 'Đã dừng.');
  expect(asHostError(ours)).toBe(ours);
});
