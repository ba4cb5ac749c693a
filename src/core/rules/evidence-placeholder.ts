// Decides that the evidence of a scored criterion is named by now: no dots, no "bổ sung sau", no "(đính kèm)" alone.
import { evidenceWithPoints } from '../tables/evidence';
import type { Evidence } from '../tables/evidence';
import { rowContext, rowNameInTable } from '../tables/row-names';
import { plainLabel } from '../tables/row-words';
import type { Table } from '../tables/table';
import type { Rule } from './rule';
import type { Severity } from './finding';
import { remembered } from '../tables/remembered';

const ONLY_SIGNS = /^[\s.…_?*]+$|^[x×]{2,}$/iu;
const PENDING =
  /^(?:(?:se|dang|cho|con)(?: duoc)? (?:bo sung|cap nhat|hoan thien|thu thap|tong hop|cung cap|scan)(?: (?:minh chung|ho so|tai lieu|so lieu|sau|them))*|(?:bo sung|cap nhat|hoan thien|cung cap)(?: minh chung| ho so| tai lieu)? (?:sau|them|dan)(?: nay)?)$|^chua (?:co|bo sung|cap nhat|thu thap|scan)(?: minh chung| tai lieu| ho so)?$|^(?:nhap|ghi|dien|dan)(?: (?:minh chung|link|so ngay|van ban|vao day|tai day|noi dung))+$/;
const VAGUE =
  /^(?:co |xem |cac |da )*(?:(?:file|tai lieu|ho so|van ban|duong|minh chung) )*(?:dinh kem|kem theo|gui kem|link|duong dan|duong link|lien ket)(?: (?:file|minh chung|tai lieu|ho so|theo))*$|^(?:co |da co )(?:day du|minh chung|tai lieu|ho so|van ban)(?: (?:day du|minh chung|luu tai don vi))*$|^(?:minh chung|tai lieu|van ban)(?: \d)?$|^(?:co|day du)$/;
const NUMBER_BLANK = /(?:số|Số)[ .…_:]*\/ ?(?:20\d\d\/)?\p{Lu}{2}/u;
const DAY_BLANK = /ngày[ .…_]+(?:\/|tháng)|ngày \d{1,2} ?\/ ?(?:[.…_]+|\/)/u;
const OPEN = /\D\/|[…_]|\.\.|ngày tháng/;
// A column that mostly holds these is a form.
const FILLED = 1 / 3;

interface Judgement {
  readonly severity: Severity;
  readonly says: string;
  readonly how: string;
}

const NAME_IT = 'Ghi tên, số, ngày của văn bản, hoặc liên kết tới tài liệu.';
const NOT_THERE: Judgement = { severity: 'warning', says: 'chưa phải minh chứng', how: NAME_IT };
const NOT_NAMED: Judgement = { severity: 'hint', says: 'chưa cho biết là tài liệu nào', how: NAME_IT };
const NOT_ISSUED: Judgement = {
  severity: 'hint',
  says: 'còn để trống số hoặc ngày',
  how: 'Ghi số, ngày khi văn bản đã ban hành.',
};

const rule: Rule = {
  meta: {
    id: 'evidence-placeholder',
    alias: 'minh-chung-ghi-tam',
    severity: 'warning',
    title: 'Minh chứng mới ghi tạm',
    why: 'Khi thẩm định, tiêu chí không rõ minh chứng thường bị hạ điểm hoặc không được tính.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Tiêu chí được hơn 0 điểm mà ô minh chứng chỉ ghi “…”, “xxx”, “đang cập nhật”, “bổ sung sau”. Chỉ ghi “đính kèm”, “có”, hoặc văn bản để trống số, ngày thì gợi ý.',
      leaves: 'Tiêu chí 0 điểm hoặc chưa chấm; cột phần lớn còn ghi tạm (ghi ở Chưa điền).',
      wrong: 'Tiêu chí 4.3 được 5 điểm, minh chứng ghi “Bổ sung sau”.',
      right: 'Tiêu chí 4.3 được 5 điểm, minh chứng “Báo cáo số 96/BC-UBND ngày 02/11/2026”.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const { provisional, most } = provisionalOf(table);
    if (most) return;
    for (const { evidence, judgement } of provisional) {
      const [row] = evidence.rows;
      yield {
        cell: evidence.ref,
        severity: judgement.severity,
        what: `${rowNameInTable(table, row)} đã có điểm, minh chứng ghi “${evidence.text}”: ${judgement.says}.`,
        how: judgement.how,
        context: rowContext(row),
        received: `“${evidence.text}”`,
      };
    }
  },
  *remarks(table) {
    const { provisional, most } = provisionalOf(table);
    const [first] = provisional;
    if (!most || first === undefined) return;
    const count = provisional.length;
    yield { kind: 'blank', cell: first.evidence.ref, says: `Minh chứng của ${count} tiêu chí mới ghi tạm.`, count };
  },
};

interface Provisional {
  readonly provisional: readonly { readonly evidence: Evidence; readonly judgement: Judgement }[];
  readonly most: boolean;
}

const known = new WeakMap<Table, Provisional>();

function provisionalOf(table: Table): Provisional {
  return remembered(known, table, () => findProvisional(table));
}

function findProvisional(table: Table): Provisional {
  const scored = evidenceWithPoints(table);
  const provisional = scored.flatMap((evidence) => {
    // Most evidence has its number and its day.
    const judgement = evidence.cited.isUsual ? undefined : judgementOf(evidence.text);
    return judgement ? [{ evidence, judgement }] : [];
  });
  return { provisional, most: provisional.length > 2 && provisional.length > scored.length * (1 - FILLED) };
}

const LONGEST = 60;

function judgementOf(text: string): Judgement | undefined {
  if (OPEN.test(text) && (NUMBER_BLANK.test(text) || DAY_BLANK.test(text))) return NOT_ISSUED;
  if (text.length > LONGEST || /\d.*\d/.test(text)) return undefined;
  if (ONLY_SIGNS.test(text)) return NOT_THERE;
  const plain = plainLabel(text);
  if (PENDING.test(plain)) return NOT_THERE;
  return VAGUE.test(plain) ? NOT_NAMED : undefined;
}

export default rule;
