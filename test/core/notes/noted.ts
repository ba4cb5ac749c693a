// Notes as they stand in a workbook: the sheet as text, and a workbook with edits applied to it.
import { applied } from '../../../src/core/workbook/applied';
import type { Edit, SetCell } from '../../../src/core/workbook/edits';
import type { Workbook } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../sheets/snapshot-of';

export const NOTES_HEADER =
  '| Ngày | Loại | Quy tắc | Trang | Ô | Nội dung ô lúc ghi | Mong đợi, câu hỏi | Lý do, câu trả lời | Người ghi |';

/** A sheet of notes with these lines. */
export function notesText(...lines: readonly string[]): string {
  return ['# Trang: Ghi chú kiểm tra', NOTES_HEADER, ...lines].join('\n');
}

/** What becomes of a workbook: new sheets at its end, cells as edited. */
export function edited(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const added = edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.content] : []));
  const cells = edits.filter((edit): edit is SetCell => edit.kind === 'set-cell');
  const { workbook: after, results } = applied(
    { ...workbook, sheets: [...workbook.sheets, ...snapshotOf(added).sheets] },
    cells,
  );
  expect(results.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
  return after;
}
