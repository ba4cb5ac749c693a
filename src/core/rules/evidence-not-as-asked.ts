// Decides that evidence of another kind, or fewer papers, than the criteria set asks for is looked at again.
import { evidenceWithPoints } from '../tables/evidence';
import type { Evidence } from '../tables/evidence';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { sameCriterion } from '../tables/same-criterion';
import type { Table, TableRow } from '../tables/table';
import { normalForm } from '../text';
import { shownText } from '../workbook/cell-text';
import type { CellRef } from '../workbook/address';
import type { Rule } from './rule';

interface PaperKind {
  readonly name: string;
  readonly symbol: string;
}

const PAPERS: readonly PaperKind[] = [
  { name: 'quyết định', symbol: 'QĐ' },
  { name: 'kế hoạch', symbol: 'KH' },
  { name: 'báo cáo', symbol: 'BC' },
  { name: 'thông báo', symbol: 'TB' },
  { name: 'biên bản', symbol: 'BB' },
  { name: 'nghị quyết', symbol: 'NQ' },
  { name: 'tờ trình', symbol: 'TTr' },
];
const COUNTED = /(?<![\d/])0?(\d{1,2}) (quyết định|kế hoạch|báo cáo|thông báo|biên bản|nghị quyết|tờ trình)/iu;

const rule: Rule = {
  meta: {
    id: 'evidence-not-as-asked',
    alias: 'minh-chung-khac-yeu-cau',
    severity: 'hint',
    title: 'Minh chứng khác yêu cầu',
    why: 'Khi thẩm định, minh chứng không đúng loại hoặc chưa đủ số lượng có thể không được tính.',
    source: 'Bộ tiêu chí, cột Minh chứng cần có',
    page: {
      finds:
        'Bộ tiêu chí cần một loại văn bản (quyết định, kế hoạch, báo cáo …) mà ô minh chứng chỉ nêu loại khác, hoặc nêu ít văn bản hơn số cần có.',
      leaves: 'Ô minh chứng không nêu loại văn bản (liên kết, ảnh chụp, sổ theo dõi); tiêu chí 0 điểm hoặc chưa chấm.',
      wrong: 'Cần “Quyết định thành lập Tổ giúp việc”, minh chứng ghi “Báo cáo số 96/BC-UBND”.',
      right: 'Minh chứng ghi “Quyết định số 366/QĐ-UBND”.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised: { criteria } }) {
    if (criteria === undefined && table.columns.evidenceAsked === undefined) return;
    for (const evidence of evidenceWithPoints(table)) {
      const [row] = evidence.rows;
      const asked = evidence.rows.length === 1 ? askedFor(table, criteria, row) : undefined;
      if (asked === undefined) continue;
      const says = otherKind(asked.words, evidence) ?? tooFew(asked.words, evidence);
      if (says === undefined) continue;
      yield {
        cell: evidence.ref,
        what: `${rowNameInTable(table, row)} ${says}.`,
        how: 'Bổ sung văn bản theo yêu cầu; nếu văn bản này đã đủ thì bỏ qua có lý do.',
        source: { text: `Minh chứng cần có: ${asked.words}`, cell: asked.cell },
        context: rowContext(row),
        expected: asked.words,
        received: evidence.text,
      };
    }
  },
};

interface Asked {
  readonly words: string;
  readonly cell: CellRef;
}

/** In the table itself, or in the set; a set that has but one column of evidence asks for it there. */
function askedFor(table: Table, criteria: Table | undefined, row: TableRow): Asked | undefined {
  const own = askedIn(table, row, table.columns.evidenceAsked);
  const same = criteria && sameCriterion(criteria, row, table);
  return (
    own ?? (criteria && same && askedIn(criteria, same, criteria.columns.evidenceAsked ?? criteria.columns.evidence))
  );
}

function askedIn({ grid, sheet }: Table, { row }: TableRow, columns: readonly number[] = []): Asked | undefined {
  return columns
    .map((column) => ({ words: normalForm(shownText(grid.seenAt(row, column))), cell: { sheet, row, column } }))
    .find(({ words }) => words !== '');
}

function otherKind(asked: string, evidence: Evidence): string | undefined {
  const wanted = papersIn(asked);
  const given = kindsGiven(evidence);
  if (wanted.length === 0 || given.length === 0 || given.some((paper) => wanted.includes(paper))) return undefined;
  return `cần ${wanted.map(({ name }) => name).join(' hoặc ')}, minh chứng chỉ nêu ${given.map(({ name }) => name).join(', ')}`;
}

function tooFew(asked: string, evidence: Evidence): string | undefined {
  const [, count, name] = COUNTED.exec(asked) ?? [];
  const documents = evidence.cited.documents.length;
  // Another count in the words may stand for more papers than are numbered.
  if (documents === 0 || !(documents < Number(count)) || /(?<![\d/.-])\d{1,3} \p{L}/u.test(evidence.text))
    return undefined;
  return `cần ${Number(count)} ${String(name).toLowerCase()}, minh chứng nêu ${documents}`;
}

function papersIn(words: string): readonly PaperKind[] {
  const lower = words.toLowerCase();
  return PAPERS.filter(({ name }) => lower.includes(name));
}

function kindsGiven(evidence: Evidence): readonly PaperKind[] {
  const symbols = evidence.cited.documents.map(({ symbol }) => symbol);
  const named = papersIn(evidence.text);
  return PAPERS.filter(
    (paper) => named.includes(paper) || symbols.some((symbol) => symbol.startsWith(paper.symbol.toUpperCase())),
  );
}

export default rule;
