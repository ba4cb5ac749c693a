// Decides that the registered level must be stated once scores are given, where the workbook has a place for it.
import { bandsOf } from '../tables/decision';
import { isScored, scoreSheet } from '../tables/score-sheet';
import { sayCell } from '../tables/row-names';
import { registrationOf } from '../tables/stated-level';
import type { Table } from '../tables/table';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'registered-missing',
    alias: 'chua-ghi-muc-dang-ky',
    severity: 'warning',
    title: 'Chưa ghi mức đăng ký',
    why: 'Không đăng ký thì kết quả là “Không đạt chuẩn”, dù được bao nhiêu điểm.',
    source: 'Kế hoạch, mục II “Các mức đạt chuẩn”',
    page: {
      finds: 'Ô mức đăng ký để trống, hoặc ghi một mức không có, trong khi bảng đã chấm điểm.',
      leaves: 'Bảng chưa chấm (ghi ở Chưa điền); tệp không có chỗ ghi mức đăng ký.',
      wrong: 'Mức đăng ký: để trống.',
      right: 'Mức đăng ký: Mức 4.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    const stated = registrationOf(table, recognised, bandsOf(recognised.levels));
    if (stated === undefined || !isBegun(table)) return;
    const { cell, registration } = stated;
    const invalid = registration?.kind === 'invalid' ? registration.reason : undefined;
    if (registration !== undefined && invalid === undefined) return;
    yield {
      cell,
      what: invalid ?? `Chưa ghi mức đăng ký (trang “${cell.sheet}”, ${sayCell(cell)}).`,
      how: 'Ghi mức đã đăng ký, từ Mức 1 đến Mức 4, hoặc “Không đăng ký”.',
      expected: 'Mức 1 đến Mức 4',
    };
  },
  *remarks(table, { recognised }) {
    const stated = registrationOf(table, recognised, bandsOf(recognised.levels));
    if (stated === undefined) {
      yield { kind: 'not-checked', says: `Mức đăng ký: trang “${table.sheet}” không có chỗ ghi.`, sheet: table.sheet };
    } else if (stated.registration === undefined && !isBegun(table)) {
      yield { kind: 'blank', cell: stated.cell, says: 'Chưa ghi mức đăng ký.', count: 1 };
    }
  },
};

function isBegun(table: Table): boolean {
  const sheet = scoreSheet(table);
  return sheet.scores.some((column) => isScored(sheet, column));
}

export default rule;
