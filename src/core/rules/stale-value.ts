// Decides that a sum whose stored value is not what its formula gives has only to be calculated anew.
import { sayDecimal } from '../score/decimal';
import { formulaSums } from '../tables/formula-sums';
import { ROLE_NAMES, capitalised, rowContext, sayCell } from '../tables/row-names';
import { pointColumns, scoreSheet } from '../tables/score-sheet';
import type { Rule } from './rule';
import { sumMismatches } from './sum-mismatch';

const rule: Rule = {
  meta: {
    id: 'stale-value',
    alias: 'gia-tri-chua-tinh-lai',
    severity: 'hint',
    title: 'Giá trị chưa được tính lại',
    why: 'Người xem trên điện thoại hoặc bản in từ phần mềm khác thấy số cũ.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Số lưu ở ô có công thức cộng khác số mà chính công thức ấy cho ra; CQTT dùng số tính lại.',
      leaves: 'Công thức không chỉ cộng; số tính lại vẫn sai (ghi ở quy tắc Điểm nhóm, Tổng điểm).',
      wrong: '=SUM(D5:D8) cộng ra 18,5 mà ô còn lưu 18.',
      right: 'Ô lưu 18,5.',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    for (const column of pointColumns(scoreSheet(table))) {
      const told = new Set(sumMismatches(table, column).map(({ sum }) => sum.row));
      for (const { sum, exact, stale } of formulaSums(table, column).values()) {
        if (!stale || exact === undefined || told.has(sum.row)) continue;
        const { ref: cell, summed } = column.at(sum.row);
        yield {
          cell,
          what: `Công thức ở ${sayCell(cell)} cộng ra ${sayDecimal(exact)}; tệp đang lưu ${sayDecimal(summed)}. CQTT dùng ${sayDecimal(exact)}.`,
          how: 'Mở bằng Excel, nhấn Ctrl + Alt + F9 để tính lại, rồi lưu.',
          context: `${capitalised(ROLE_NAMES[column.role])}, ${rowContext(sum.row)}`,
          expected: sayDecimal(exact),
          received: sayDecimal(summed),
        };
      }
    }
  },
};

export default rule;
