// Decides that numbers of rows follow each other without gap.
import { rowContext } from '../tables/row-names';
import { numberSequences } from '../tables/sequences';
import type { NumberedRow } from '../tables/sequences';
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
        'Số thứ tự nhảy qua một hoặc nhiều số, trong một nhóm hoặc suốt bảng. Với số nhiều cấp (1.1, 1.2) chỉ gợi ý khi cả bảng có một chỗ nhảy: bảng trích từ bộ lớn hơn giữ nguyên số của bộ.',
      leaves: 'STT đánh lại từ 1 ở nhóm mới; dòng gộp; dòng không ghi STT.',
      wrong: 'Sau STT 10 là STT 13.',
      right: 'Sau STT 10 là STT 11.',
    },
  },
  kinds: ['appendix', 'scoring', 'criteria'],
  *check(table) {
    const column = table.columns.stt?.[0] ?? 0;
    const gaps = numberSequences(table).flatMap(gapsOf);
    const dotted = gaps.filter(([, after]) => after.number.prefix !== '').length;
    for (const [before, after] of gaps) {
      const row = table.rows[after.index];
      const above = table.rows[before.index];
      const inSet = after.number.prefix !== '';
      if (row === undefined || above === undefined || (inSet && dotted > 1)) continue;
      const noun = table.kind === 'appendix' ? 'nhiệm vụ' : 'tiêu chí';
      const skipped = after.number.ordinal - before.number.ordinal - 1;
      yield {
        cell: { sheet: table.sheet, row: row.row, column },
        severity: inSet ? 'hint' : 'warning',
        what: `Sau STT ${above.number} là STT ${row.number}, thiếu ${skipped} số.`,
        how: `Nếu đã bỏ ${skipped} ${noun}, đánh lại số; nếu sót, bổ sung ${skipped} dòng.`,
        context: rowContext(row),
        received: row.number,
      };
    }
  },
};

/** Neighbours with numbers left out between them; after a number that stands twice the next may catch up. */
function gapsOf(sequence: readonly NumberedRow[]): readonly (readonly [NumberedRow, NumberedRow])[] {
  const gaps: [NumberedRow, NumberedRow][] = [];
  let doubles = 0;
  sequence.forEach((after, place) => {
    const before = sequence[place - 1];
    if (before === undefined) return;
    const step = after.number.ordinal - before.number.ordinal;
    if (step === 0) doubles += 1;
    else if (step > 1 + doubles) gaps.push([before, after]);
    if (step !== 0) doubles = 0;
  });
  return gaps;
}

export default rule;
