// Decides that the national name and the motto over a table stand as the decree writes them.
import { sayCell } from '../tables/row-names';
import { sentSheets } from '../tables/sent-sheets';
import { withoutMarks, withTonesPlaced, normalForm } from '../text';
import { setValue } from '../workbook/set-cell';
import { headCells } from '../tables/head-cells';
import type { Rule } from './rule';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PARTS = [
  { words: NATION, isMeant: /^cong hoa (?:xa )?.{0,40}viet nam$/, name: 'Quốc hiệu' },
  { words: MOTTO, isMeant: /^doc lap.{1,12}tu do.{0,12}(?:hanh phuc)?.{0,2}$/, name: 'Tiêu ngữ' },
];

const rule: Rule = {
  meta: {
    id: 'letterhead-words',
    alias: 'quoc-hieu-tieu-ngu',
    severity: 'hint',
    title: 'Quốc hiệu, Tiêu ngữ ghi chưa đúng',
    why: 'Quốc hiệu và Tiêu ngữ có một cách ghi: Quốc hiệu chữ in hoa; Tiêu ngữ hoa chữ đầu mỗi cụm từ, gạch nối có dấu cách hai bên.',
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II',
    page: {
      finds:
        'Phần đầu của trang có bảng ghi Quốc hiệu hoặc Tiêu ngữ sai chữ, sai chữ hoa, thiếu dấu cách quanh gạch nối; có Quốc hiệu mà không có Tiêu ngữ.',
      leaves: 'Trang không có phần đầu văn bản (phụ lục, biểu kèm theo).',
      wrong: 'Độc Lập-Tự Do-Hạnh Phúc',
      right: 'Độc lập - Tự do - Hạnh phúc',
    },
  },
  *checkWorkbook({ recognised }) {
    for (const sent of sentSheets(recognised)) {
      const found = new Map<string, { row: number; column: number }>();
      for (const { row, cell, text } of headCells(sent)) {
        const lines = text.split('\n').map(normalForm);
        for (const { words, isMeant, name } of PARTS) {
          const line = lines.find((each) => isMeant.test(withoutMarks(each).toLowerCase()));
          if (line === undefined) continue;
          found.set(name, { row, column: cell.column });
          if (withTonesPlaced(line) === words) continue;
          const ref = { sheet: sent.sheet.name, row, column: cell.column };
          const mended = lines.map((each) => (each === line ? words : each)).join('\n');
          yield {
            cell: ref,
            what: `${name} ghi “${line}”.`,
            how: `Ghi “${words}”.`,
            expected: `“${words}”`,
            received: `“${line}”`,
            ...(cell.formula === undefined
              ? { fix: { safety: 'safe', says: `Ghi lại ${name}.`, edits: [setValue(ref, cell, mended)] } }
              : {}),
          };
        }
      }
      const nation = found.get('Quốc hiệu');
      if (nation === undefined || found.has('Tiêu ngữ')) continue;
      yield {
        cell: { sheet: sent.sheet.name, ...nation },
        what: `Dưới Quốc hiệu (${sayCell(nation)}) không có Tiêu ngữ.`,
        how: `Ghi “${MOTTO}” ở dòng ngay dưới.`,
        expected: `“${MOTTO}”`,
      };
    }
  },
};

export default rule;
