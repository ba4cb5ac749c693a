// Decides that numbers of rows follow each other without gap.
import { rowContext } from '../tables/row-names';
import { numberSequences } from '../tables/sequences';
import type { NumberedRow, NumberSequence } from '../tables/sequences';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'stt-gap',
    alias: 'stt-ngat-quang',
    severity: 'warning',
    title: 'Số thứ tự bị ngắt quãng',
    why: 'Người đọc không biết là bỏ sót nội dung hay đánh số sai; dễ bị trả lại.',
    source: 'Quy tắc của CQTT',
    page: {
      finds:
        'Số thứ tự nhảy qua một hoặc nhiều số, trong một nhóm hoặc suốt bảng. Với số nhiều cấp (1.1, 1.2) chỉ gợi ý khi cả bảng có một chỗ nhảy: bảng trích từ bộ lớn hơn giữ nguyên số của bộ. Ở danh mục minh chứng là gợi ý.',
      leaves: 'STT đánh lại từ 1 ở nhóm mới; dòng gộp; dòng không ghi STT.',
      wrong: 'Sau STT 10 là STT 13.',
      right: 'Sau STT 10 là STT 11.',
    },
  },
  kinds: ['appendix', 'scoring', 'criteria', 'evidence'],
  *check(table) {
    const isList = table.kind === 'evidence';
    const sequences = numberSequences(table);
    const gaps = (isList ? sequences.filter(countsDocuments) : sequences).flatMap(gapsOf);
    const dotted = gaps.filter(({ after }) => after.number.prefix !== '').length;
    for (const { column, before, after, skipped } of gaps) {
      const inSet = after.number.prefix !== '';
      if (inSet && dotted > 1) continue;
      const noun = isList ? 'văn bản' : table.kind === 'appendix' ? 'nhiệm vụ' : 'tiêu chí';
      yield {
        cell: { sheet: table.sheet, row: after.row.row, column },
        severity: inSet || isList ? 'hint' : 'warning',
        what: `Sau STT ${before.row.number} là STT ${after.row.number}, thiếu ${skipped} số.`,
        how: `Nếu đã bỏ ${skipped} ${noun}, đánh lại số; nếu sót, bổ sung ${skipped} dòng.`,
        context: rowContext(after.row),
        received: after.row.number,
      };
    }
  },
};

interface Gap {
  readonly column: number;
  readonly before: NumberedRow;
  readonly after: NumberedRow;
  readonly skipped: number;
}

const FEWEST_COUNTED = 3;

/** In a list of documents a number may be that of the criterion: then it stands twice, or has several levels. */
function countsDocuments({ rows }: NumberSequence): boolean {
  const ordinals = rows.map(({ number }) => number.ordinal);
  const isPlain = rows.every(({ number }) => number.prefix === '');
  return isPlain && rows.length >= FEWEST_COUNTED && new Set(ordinals).size === rows.length;
}

/** A, B, C, D, E, G: the Vietnamese alphabet has no F. */
function skipsF(before: NumberedRow, after: NumberedRow): boolean {
  return before.number.style === 'capital' && before.number.ordinal === 5 && after.number.ordinal === 7;
}

/** Neighbours with numbers left out between them; after a number that stands twice the next may catch up. */
function gapsOf({ column, rows }: NumberSequence): readonly Gap[] {
  const gaps: Gap[] = [];
  let doubles = 0;
  rows.reduce((before, after) => {
    const distance = after.number.ordinal - before.number.ordinal;
    const step = distance > 1 && skipsF(before, after) ? distance - 1 : distance;
    if (step > 1 + doubles) gaps.push({ column, before, after, skipped: step - 1 - doubles });
    doubles = step === 0 ? doubles + 1 : 0;
    return after;
  });
  return gaps;
}

export default rule;
