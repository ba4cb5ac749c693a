// Why a file is not read, in words for the officer: each says what to do next.
import { HostError } from '../core/workbook/host';

const SAVE_AS = 'Mở tệp bằng Excel, chọn Save As (Lưu thành) .xlsx, rồi chọn lại.';

export function notAWorkbook(name: string): HostError {
  return new HostError(
    'not-a-workbook',
    `Chưa đọc được: “${name}” không phải là tệp bảng tính .xlsx, .xlsm, .ods hoặc .csv. ${SAVE_AS}`,
  );
}

export function brokenWorkbook(name: string): HostError {
  return new HostError('not-a-workbook', `Chưa đọc được: “${name}” bị hỏng hoặc thiếu phần bên trong. ${SAVE_AS}`);
}

export function passwordProtected(name: string): HostError {
  return new HostError(
    'password',
    `Chưa đọc được: “${name}” có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại.`,
  );
}

export function tooLarge(name: string, what: string): HostError {
  return new HostError('too-large', `Chưa đọc: “${name}” ${what}. Tách tệp, hoặc chỉ giữ các trang cần kiểm tra.`);
}

export function oldFormat(name: string): HostError {
  return new HostError('not-supported', `Chưa đọc được: “${name}” là tệp Excel kiểu cũ (.xls). ${SAVE_AS}`);
}
