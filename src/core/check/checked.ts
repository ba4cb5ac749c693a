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
  const counts = new Map<TableRow['kind'], number>();
  let groups = 0;
  for (const row of rows) {
    if (row.kind === 'group') groups += 1;
    const isOwn = row.partOf === undefined && (kind === 'appendix' || !row.hasChildren);
    if (isOwn) counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
  }
  const items = COUNTED.find(([of]) => counts.has(of));
  if (items === undefined) return '';
  const [of, noun] = items;
  return `: ${counts.get(of)} ${noun}${groups > 0 ? `, ${groups} nhóm` : ''}`;
}
