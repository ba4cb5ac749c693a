// Decides that columns of scores which could be either are asked about, and says which one is used meanwhile.
import { columnName, columnQuestion, headerCell } from '../tables/column-question';
import { ROLE_NAMES } from '../tables/row-names';
import type { Table, UnsureColumn } from '../tables/table';
import type { Found, Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'column-unsure',
    alias: 'cot-diem-chua-ro',
    severity: 'review',
    title: 'Chưa rõ cột điểm',
    why: 'Hiểu nhầm cột điểm thì tổng điểm, mức đạt và các mục khác đều sai theo.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Bảng chấm điểm có hai cột trở lên đều có thể là điểm tự chấm, hoặc một cột điểm chưa rõ là điểm thẩm định.',
      leaves: 'Cột có tên rõ như “Điểm tự chấm”, “Điểm thẩm định”; cột đã được trả lời.',
      wrong: 'Hai cột “Điểm” và “Kết quả đánh giá” đứng cạnh nhau.',
      right: 'Cột “Điểm tự chấm” và cột “Điểm thẩm định”.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    for (const unsure of table.unsure) yield found(table, unsure);
  },
};

function found(table: Table, unsure: UnsureColumn): Found {
  const { role, candidates } = unsure;
  const [first] = candidates;
  const name = ROLE_NAMES[role];
  const isSelf = role === 'self';
  return {
    cell: headerCell(table, first),
    what: isSelf
      ? `Bảng có ${candidates.length} cột đều có thể là ${name}.`
      : `Bảng có ${candidates.length} cột điểm chưa rõ có phải ${name} không.`,
    how: isSelf
      ? `Đang dùng ${uncapitalised(columnName(table, first))}.`
      : 'Trong khi chờ, các cột này chưa được kiểm tra.',
    question: columnQuestion(table, unsure),
  };
}

function uncapitalised(words: string): string {
  return words.replace(/^./u, (letter) => letter.toLowerCase());
}

export default rule;
