// Decides that one document given for two or three criteria is looked at again; a report that serves many is a way of working.
import { evidenceWithPoints } from '../tables/evidence';
import type { Evidence } from '../tables/evidence';
import { rowContext, rowNameInTable, sayCells } from '../tables/row-names';
import type { Table } from '../tables/table';
import type { CitedDocument } from '../text/cited-documents';
import type { Rule } from './rule';

const MOST_USES = 3;
// Where more than this share of the evidence is shared, it is meant so.
const FEW = 0.2;

const rule: Rule = {
  meta: {
    id: 'evidence-repeated',
    alias: 'minh-chung-dung-lai',
    severity: 'hint',
    title: 'Một văn bản cho nhiều tiêu chí',
    why: 'Một văn bản ít khi chứng minh được hai tiêu chí khác nhau; có thể do chép nhầm dòng.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Cùng số, ký hiệu và ngày văn bản ghi làm minh chứng ở hai hoặc ba tiêu chí có điểm.',
      leaves: 'Minh chứng gộp nhiều dòng; báo cáo chung dùng cho từ bốn tiêu chí; bảng mà nhiều minh chứng dùng chung.',
      wrong: 'Tiêu chí 2 và tiêu chí 9 cùng ghi “Quyết định số 366/QĐ-UBND ngày 03/02/2026”.',
      right: 'Mỗi tiêu chí một văn bản.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    for (const { document, first, second, others } of repeatedDocuments(table)) {
      const [row] = second.rows;
      yield {
        cell: second.ref,
        what: `Văn bản số ${document.words} đã là minh chứng của ${lowered(rowNameInTable(table, first.rows[0]))}, ghi lại ở ${lowered(rowNameInTable(table, row))}.`,
        how: `Rà lại ${sayCells([first, second, ...others].map(({ ref }) => ref))}; nếu văn bản dùng cho cả hai thì bỏ qua có lý do.`,
        source: { text: 'Minh chứng ghi trước', cell: first.ref },
        context: rowContext(row),
        received: document.words,
      };
    }
  },
};

interface Repeated {
  readonly document: CitedDocument;
  readonly first: Evidence;
  readonly second: Evidence;
  readonly others: readonly Evidence[];
}

function repeatedDocuments(table: Table): readonly Repeated[] {
  const scored = evidenceWithPoints(table);
  const repeated = usesOf(scored).flatMap(({ document, evidence: [first, second, ...others] }) =>
    second ? [{ document, first, second, others }] : [],
  );
  const shared = new Set(repeated.flatMap(({ first, second, others }) => [first, second, ...others])).size;
  if (shared > Math.max(2, scored.length * FEW)) return [];
  return repeated.filter(({ others }) => others.length <= MOST_USES - 2);
}

interface Use {
  readonly document: CitedDocument;
  readonly evidence: [Evidence, ...Evidence[]];
}

/** Numbers that stand more than once: few do. */
function sharedNumbers(scored: readonly Evidence[]): ReadonlySet<number> {
  const met = new Set<number>();
  const shared = new Set<number>();
  for (const { cited } of scored) {
    for (const { number } of cited.documents) {
      if (met.has(number)) shared.add(number);
      met.add(number);
    }
  }
  return shared;
}

/** Each document of a shared number with the evidence that names it. */
function usesOf(scored: readonly Evidence[]): readonly Use[] {
  const uses: Use[] = [];
  const shared = sharedNumbers(scored);
  const byNumber = new Map<number, Use[]>();
  for (const evidence of scored) {
    for (const document of evidence.cited.documents) {
      if (!shared.has(document.number)) continue;
      const alike = byNumber.get(document.number);
      const use = alike?.find((one) => isSame(one.document, document));
      if (use === undefined) {
        const first: Use = { document, evidence: [evidence] };
        uses.push(first);
        if (alike === undefined) byNumber.set(document.number, [first]);
        else alike.push(first);
      } else if (!use.evidence.includes(evidence)) use.evidence.push(evidence);
    }
  }
  return uses;
}

function isSame(one: CitedDocument, other: CitedDocument): boolean {
  if (one.symbol !== other.symbol) return false;
  const [day, otherDay] = [one.day, other.day];
  return day?.day === otherDay?.day && day?.month === otherDay?.month && day?.year === otherDay?.year;
}

function lowered(name: string): string {
  return name.replace(/^./u, (letter) => letter.toLowerCase());
}

export default rule;
