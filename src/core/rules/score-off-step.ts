// Decides that scores keep to the step which the workbook's own words set for all criteria: "điểm lẻ đến 0,5".
import { decimalOf, roundHalfUp, sayDecimal } from '../score/decimal';
import { isPercentFormat } from '../score/number-format';
import { normalForm, withoutMarks } from '../text';
import { scalesOf } from '../tables/criterion-scales';
import { notesAround } from '../tables/notes-around';
import type { Note } from '../tables/notes-around';
import { ROLE_NAMES, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { Table } from '../tables/table';
import type { CheckContext, Rule } from './rule';

const STEP =
  /(?:buoc(?: nhay| diem)?|diem le|cham le|le den|boi so cua|boi cua)(?: (?:la|den|toi|cua|toi thieu|nho nhat))* (0[.,](?:25|[512]))(?![\d.,]*\d)/;

const rule: Rule = {
  meta: {
    id: 'score-off-step',
    alias: 'diem-le-sai-buoc',
    severity: 'warning',
    title: 'Điểm lẻ không theo bước của bộ tiêu chí',
    why: 'Hướng dẫn chấm chỉ cho điểm theo bước; điểm lẻ khác sẽ bị chấm lại.',
    source: 'Hướng dẫn chấm điểm trong tệp',
    page: {
      finds: 'Tệp ghi bước điểm chung (“chấm điểm theo bước 0,5”), điểm của tiêu chí không phải bội số của bước.',
      leaves: 'Tiêu chí có cách chấm riêng; câu nói về tổng điểm; dòng nhóm, dòng tổng.',
      wrong: 'Bước 0,5, tự chấm 1,3.',
      right: 'Bước 0,5, tự chấm 1,5.',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    const stated = stepIn(table, recognised);
    if (stated === undefined) return;
    const { leaves, scores } = scoreSheet(table);
    const scaled = new Set(scalesOf(table, recognised.criteria).map(({ row }) => row));
    const { step, note } = stated;
    for (const column of scores) {
      for (const row of leaves) {
        const { ref: cell, cell: held, reading, points } = column.at(row);
        const steps = decimalOf(points / step);
        if (reading.kind !== 'score' || scaled.has(row) || Number.isInteger(steps)) continue;
        // A percentage is told by its own rule.
        if (isPercentFormat(held?.numberFormat)) continue;
        const expected = [Math.floor(steps), Math.ceil(steps)].map((count) => sayDecimal(decimalOf(count * step)));
        yield {
          cell,
          what: `${rowNameInTable(table, row)}: ${ROLE_NAMES[column.role]} ở ${sayCell(cell)} ghi ${sayDecimal(roundHalfUp(points, 4))}, không theo bước ${sayDecimal(step)} điểm.`,
          how: `Nhập lại ${expected.join(' hoặc ')}.`,
          source: { text: `“${note.words.trim()}”`, cell: note.cell },
          context: rowContext(row),
          expected: expected.join(' hoặc '),
          received: sayDecimal(points),
        };
      }
    }
  },
};

function stepIn(table: Table, { criteria }: CheckContext['recognised']) {
  const notes: readonly Note[] = [...notesAround(table), ...(criteria ? notesAround(criteria) : [])];
  for (const note of notes) {
    const plain = withoutMarks(normalForm(note.words)).toLowerCase();
    const step = plain.includes('tong') ? undefined : STEP.exec(plain)?.[1];
    if (step !== undefined) return { step: decimalOf(Number(step.replace(',', '.'))), note };
  }
  return undefined;
}

export default rule;
