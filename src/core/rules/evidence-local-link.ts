// Decides that evidence must be where its appraisers can open it: no path of one's own computer, no address of one's own network.
import { rowContext, rowNameInTable } from '../tables/row-names';
import { linksOf } from '../tables/evidence';
import type { Evidence } from '../tables/evidence';
import { normalForm } from '../text';
import type { Rule } from './rule';

interface Unreachable {
  readonly pattern: RegExp;
  readonly says: string;
  readonly severity: 'warning' | 'hint';
}

const KINDS: readonly Unreachable[] = [
  {
    pattern:
      /(?<![\p{L}\d])[a-z]:\\\S[^;\n]*|(?<![\p{L}\d])[c-h]:\/(?!\/)\S[^;\n]*|file:\/\/[^\s;]*|content:\/\/[^\s;]*/iu,
    says: 'là đường dẫn trên máy tính của người nhập',
    severity: 'warning',
  },
  {
    pattern: /(?<![\p{L}\d:/\\])\\\\[\p{L}\d._-]+\\[^;\n]*/u,
    says: 'là thư mục trong mạng nội bộ',
    severity: 'warning',
  },
  {
    pattern: /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?![\p{L}\d.])[^\s;]*/iu,
    says: 'chỉ mở được trên máy của người nhập',
    severity: 'warning',
  },
  {
    pattern:
      /https?:\/\/(?:www\.)?(?:example\.(?:com|org|vn)|abc\.(?:xyz|com|vn)|[.…x_*]+|link|duong-?dan)?(?=[\s;,)/]|$)/iu,
    says: 'là đường liên kết chưa ghi địa chỉ',
    severity: 'warning',
  },
  {
    pattern: /https?:\/\/(?:drive\.google\.com\/drive\/(?:u\/\d\/)?my-drive|mail\.google\.com)[^\s;]*/iu,
    says: 'chỉ mở được bằng tài khoản của người nhập',
    severity: 'warning',
  },
  {
    pattern: /https?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.][^\s;]*/iu,
    says: 'chỉ mở được trong mạng nội bộ',
    severity: 'hint',
  },
];
const LIKELY = /[\\:]/;

const rule: Rule = {
  meta: {
    id: 'evidence-local-link',
    alias: 'minh-chung-o-may-rieng',
    severity: 'warning',
    title: 'Minh chứng người khác không mở được',
    why: 'Người thẩm định không mở được minh chứng thì không có căn cứ để tính điểm.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Ô minh chứng, ô ghi chú hoặc ô đường dẫn bên cạnh ghi đường dẫn trên máy tính (C:\\…), thư mục nội bộ (\\\\máy-chủ\\…), liên kết chưa ghi địa chỉ hoặc chỉ mở được bằng tài khoản của người nhập. Địa chỉ mạng nội bộ (10.…, 192.168.…) chỉ gợi ý.',
      leaves: 'Liên kết tới cổng thông tin, thư mục chia sẻ; số, ngày văn bản; CQTT không tự mở liên kết.',
      wrong: 'C:\\Users\\vanphong\\Desktop\\BC96.pdf.',
      right: 'Báo cáo số 96/BC-UBND ngày 02/11/2026.',
    },
  },
  kinds: ['scoring', 'evidence'],
  *check(table) {
    for (const evidence of linksOf(table)) {
      const found = unreachable(evidence);
      if (found === undefined) continue;
      const [row] = evidence.rows;
      yield {
        cell: evidence.ref,
        severity: found.severity,
        what: `Minh chứng của ${rowNameInTable(table, row).replace(/^./u, (letter) => letter.toLowerCase())} ghi “${found.words}”: ${found.says}.`,
        how: 'Ghi số, ngày văn bản, hoặc liên kết mà người thẩm định mở được.',
        context: rowContext(row),
        received: `“${found.words}”`,
      };
    }
  },
};

const LONGEST_QUOTE = 80;

function unreachable({ text, cell }: Evidence) {
  const target = cell.formula?.startsWith('=HYPERLINK(') ? `${text} ${cell.formula.replace(/["(),]/g, ' ')}` : text;
  if (!LIKELY.test(target)) return undefined;
  for (const { pattern, says, severity } of KINDS) {
    const [words] = pattern.exec(normalForm(target)) ?? [];
    if (words !== undefined) return { words: quoted(words), says, severity };
  }
  return undefined;
}

function quoted(words: string): string {
  const plain = words.trim();
  return plain.length <= LONGEST_QUOTE ? plain : `${plain.slice(0, LONGEST_QUOTE)}…`;
}

export default rule;
