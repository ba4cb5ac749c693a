import { undoLeft, undoOf } from '../../../src/core/check/undo';
import type { EditResult, SetCell } from '../../../src/core/workbook/edits';

function edit(row: number, before: string, after: number): SetCell {
  return {
    kind: 'set-cell',
    cell: { sheet: 'Bảng chấm điểm', row, column: 3 },
    before: { value: before, numberFormat: '@' },
    after: { value: after, numberFormat: 'General' },
  };
}

const fixes = [edit(13, '5,5đ', 5.5), edit(24, '5.5', 5.5)];

test('hoàn tác trả lại nội dung và định dạng cũ, ô sửa sau được trả lại trước', () => {
  const [first, second] = undoOf({ says: 'Đổi văn bản thành số.', edits: fixes });
  expect(first).toEqual({ ...fixes[1], before: fixes[1]?.after, after: fixes[1]?.before });
  expect(second?.after).toEqual({ value: '5,5đ', numberFormat: '@' });
});

test('ô đã đổi sau khi sửa được để yên, các ô khác vẫn hoàn tác được', () => {
  const edits = undoOf({ says: '', edits: fixes });
  const results = edits.map((each): EditResult =>
    each.cell.row === 24 ? { edit: each, outcome: 'conflict', found: { value: 6 } } : { edit: each, outcome: 'done' },
  );
  expect(undoLeft(edits, results).map(({ cell }) => cell.row)).toEqual([13]);
});

test('trang mới thêm không chặn việc hoàn tác các ô', () => {
  const content = { name: 'Bảng chấm điểm' } as Extract<EditResult['edit'], { kind: 'add-sheet' }>['content'];
  const refused: EditResult = { edit: { kind: 'add-sheet', content }, outcome: 'conflict', found: { value: null } };
  expect(undoLeft(fixes, [refused])).toEqual(fixes);
});
