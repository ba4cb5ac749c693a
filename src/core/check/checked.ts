// What the report says was checked: a sentence for each table.
import type { Table, TableRow } from '../tables/table';

const NAMES: Readonly<Partial<Record<Table['kind'], string>>> = {
  scoring: 'Bảng chấm điểm',
  appendix: 'Phụ lục nhiệm vụ',
  criteria: 'Bộ tiêu chí',
  levels: 'Bảng mức',
  rollup: 'Bảng tổng hợp',
  ranking: 'Bảng xếp hạng',
  evidence: 'Danh mục minh chứng',
};

/** A sentence for each table that rules were asked about. */
export function checkedSentences(tables: readonly Table[]): readonly string[] {
  return tables.flatMap((table) => {
    const name = NAMES[table.kind];
    return name === undefined ? [] : [`${name}, trang “${table.sheet}”${contents(table)}.`];
  });
}

/** What rows are counted, the first that a table has. */
const COUNTED: readonly (readonly [kind: TableRow['kind'], noun: string])[] = [
  ['task', 'nhiệm vụ'],
  ['unit', 'đơn vị'],
  ['document', 'văn bản'],
  ['criterion', 'tiêu chí'],
];

function contents({ kind, rows }: Table): string {
  const own = rows.filter((row) => row.partOf === undefined && (kind === 'appendix' || !row.hasChildren));
  const counted = COUNTED.map(([of, noun]) => ({ noun, count: own.filter((row) => row.kind === of).length }));
  const items = counted.find(({ count }) => count > 0);
  if (items === undefined) return '';
  const groups = rows.filter((row) => row.kind === 'group').length;
  return `: ${items.count} ${items.noun}${groups > 0 ? `, ${groups} nhóm` : ''}`;
}
