// A file as a host: it can be read like Excel, and nothing is ever written into it.
import { HostError, type Host } from '../core/workbook/host';
import type { EditResult } from '../core/workbook/edits';
import { readFile } from './read-file';

const STAYS_AS_IT_IS = 'Tệp được giữ nguyên, không ghi gì vào tệp. Mở tệp bằng Excel để sửa.';

/**
 * The host of one file; its bytes are kept as they are.
 * @param bytes the file
 * @param name how the officer knows the file
 */
export function fileHost(bytes: Uint8Array, name: string): Host {
  return {
    async read(task = {}) {
      if (task.signal?.aborted) throw new HostError('cancelled', 'Đã dừng.');
      return readFile(bytes, name);
    },
    apply: async (edits) => edits.map((edit): EditResult => ({ edit, outcome: 'failed', message: STAYS_AS_IT_IS })),
  };
}
