// Decides that one agency has one name in a table.
import type { Spelling } from '../tables/unit-uses';
import { unitUses } from '../tables/unit-uses';
import { standardUnit } from '../text/unit-list';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'unit-names-mixed',
    alias: 'mot-co-quan-nhieu-ten',
    severity: 'hint',
    title: 'Một cơ quan ghi nhiều tên',
    why: 'Cùng một cơ quan ghi nhiều cách thì lọc, tìm theo tên bị sót, người đọc có thể hiểu là hai cơ quan.',
    source: 'Nghị định 150/2025/NĐ-CP (tên các phòng chuyên môn)',
    page: {
      finds:
        'Trong một bảng, một cơ quan được ghi bằng nhiều tên: viết tắt, khác dấu gạch, “&” thay “và”, khác dấu thanh, khác chữ hoa. Nêu ở ô đầu tiên ghi khác tên chuẩn, hoặc khác tên dùng nhiều nhất.',
      leaves: 'Tên có thêm hoặc bớt “xã”, “phường” ở cuối; cách ghi chung như “các phòng, ban”.',
      wrong: 'Dòng 2 “Phòng Văn hóa - Xã hội”, dòng 5 “Phòng VHXH”.',
      right: 'Cả hai dòng “Phòng Văn hóa - Xã hội”.',
    },
  },
  kinds: ['appendix', 'scoring', 'criteria'],
  *check(table) {
    for (const [identity, spellings] of unitUses(table)) {
      const standard = standardUnit(identity);
      const usual = usualOf(spellings, standard);
      const [other] = spellings.filter((spelling) => spelling !== usual);
      if (other === undefined) continue;
      const expected = standard ?? usual.written;
      const ways = spellings.map(({ written, cells }) => `“${written}” (${cells.length} ô)`);
      yield {
        cell: other.cells[0],
        what: `Cùng một cơ quan được ghi ${spellings.length} cách: ${ways.join(', ')}.`,
        how: `Nên ghi “${expected}” ở mọi ô.`,
        expected: `“${expected}”`,
        received: `“${other.written}”`,
      };
    }
  },
};

/** The name in law where it is used; else the one used most. */
function usualOf(spellings: readonly Spelling[], standard: string | undefined): Spelling {
  const byUse = [...spellings].sort((one, other) => other.cells.length - one.cells.length);
  return byUse.find(({ written }) => written === standard) ?? (byUse[0] as Spelling);
}

export default rule;
