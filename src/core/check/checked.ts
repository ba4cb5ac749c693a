// What the report says was checked: a sentence for each table.
import type { Table } from '../tables/table';

const NAMES: Readonly<Partial<Record<Table['kind'], string>>> = {
  scoring: 'Bảng chấm điểm',
  appendix: 'Phụ lục nhiệm vụ',
  criteria: 'Bộ tiêu chí',
  levels: 'Bảng mức',
};

/** A sentence for each table that rules were asked about. */
export function checkedSentences(tables: readonly Table[]): readonly string[] {
  return tables.flatMap((table) => {
    const name = NAMES[table.kind];
    return name === undefined ? [] : [`${name}, trang “${table.sheet}”${contents(table)}.`];
  });
}

function contents({ kind, rows }: Table): string {
  const items = rows.filter(
    (row) =>
      row.partOf === undefined &&
      (kind === 'appendix' ? row.kind === 'task' : row.kind === 'criterion' && !row.hasChildren),
  );
  if (items.length === 0) return '';
  const groups = rows.filter((row) => row.kind === 'group').length;
  const said = `${items.length} ${kind === 'appendix' ? 'nhiệm vụ' : 'tiêu chí'}`;
  return `: ${said}${groups > 0 ? `, ${groups} nhóm` : ''}`;
}
