// The bytes of a file to be checked: only read, never more of them than a workbook may have.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { READ_LIMITS } from '../../files/limits';
import { tooLarge } from '../../files/refusals';

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** How the officer knows the file. */
  readonly name: string;
}

const SAID: Readonly<Record<string, string>> = {
  ENOENT: 'không tìm thấy tệp. Kiểm tra lại đường dẫn.',
  EACCES: 'không có quyền đọc tệp. Xin quyền đọc, hoặc chép tệp sang thư mục khác.',
  EPERM: 'không có quyền đọc tệp. Xin quyền đọc, hoặc chép tệp sang thư mục khác.',
  EBUSY: 'tệp đang được chương trình khác giữ. Đóng chương trình đó rồi chạy lại.',
};

/** Throws a HostError for a file that is too large, an Error in Vietnamese for one that can't be reached. */
export async function bytesOf(path: string): Promise<FileBytes> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Error('đây không phải là tệp.');
    if (found.size > READ_LIMITS.fileBytes) throw tooLarge(name, 'quá lớn');
    return { bytes: await readFile(path), name };
  } catch (error) {
    const said = SAID[(error as NodeJS.ErrnoException).code ?? ''];
    throw said === undefined ? error : new Error(said);
  }
}
