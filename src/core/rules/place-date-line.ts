// Decides that the line of place and date writes days below 10 and the months 1 and 2 with a 0.
import { footCells, headCells } from '../tables/head-cells';
import { sentSheets } from '../tables/sent-sheets';
import { normalForm } from '../text';
import { setValue } from '../workbook/set-cell';
import type { Rule } from './rule';

const LINE = /^(?:\p{L}[\p{L} .-]{0,40}, ?)?ngày [\d .…_]{0,20}tháng [\d .…_]{0,20}năm 20\d\d$/iu;
const SHORT = /(ngày )([1-9])(?= tháng)|(tháng )([12])(?= năm)/giu;

const rule: Rule = {
  meta: {
    id: 'place-date-line',
    alias: 'ngay-thang-thieu-so-0',
    severity: 'hint',
    title: 'Ngày, tháng ghi thiếu số 0',
    why: 'Ngày nhỏ hơn 10 và tháng 1, tháng 2 phải ghi thêm số 0 phía trước.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II',
    page: {
      finds:
        'Dòng địa danh, ngày tháng năm ở phần đầu hoặc phần ký ghi ngày một chữ số, tháng 1 hoặc tháng 2 không có số 0.',
      leaves: 'Ngày trong bảng; dòng còn để trống ngày.',
      wrong: 'Minh Giang, ngày 5 tháng 2 năm 2026',
      right: 'Minh Giang, ngày 05 tháng 02 năm 2026',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const sent of sentSheets(recognised)) {
      for (const { row, cell, text } of [...headCells(sent), ...footCells(sent)]) {
        const line = normalForm(text);
        if (!LINE.test(line) || line.search(SHORT) < 0) continue;
        const ref = { sheet: sent.sheet.name, row, column: cell.column };
        const mended = line.replace(SHORT, (part) => part.replace(/\d/, '0$&'));
        yield {
          cell: ref,
          what: `Dòng ngày tháng ghi “${line}”.`,
          how: `Ghi “${mended}”.`,
          expected: `“${mended}”`,
          received: `“${line}”`,
          ...(cell.formula === undefined
            ? { fix: { safety: 'safe', says: 'Thêm số 0 trước ngày, tháng.', edits: [setValue(ref, cell, mended)] } }
            : {}),
        };
      }
    }
  },
};

export default rule;
