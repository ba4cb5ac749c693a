// What part of a large sheet is shown, and the ways to the parts beside it; nothing where all of it is shown.
import { columnLetters, type Area } from '../../core/workbook/address';
import { Button } from '../../taskpane/components/button';
import type { Extent, Place } from '../sheet-window';
import { buttons, sheetView } from '../texts';

interface WindowTurnsProps {
  readonly extent: Extent;
  readonly part: Area;
  readonly onTurn: (to: Place) => void;
}

export function WindowTurns({ extent, part, onTurn }: WindowTurnsProps) {
  const cutRows = part.top > 0 || part.bottom < extent.bottom;
  const cutColumns = part.left > 0 || part.right < extent.right;
  if (!cutRows && !cutColumns) return null;
  const at = { row: part.top, column: part.left };
  return (
    <div class="turns">
      {cutRows && (
        <div class="line">
          <span class="small digits">{sheetView.rowsShown(part.top + 1, part.bottom + 1, extent.bottom + 1)}</span>
          <Button disabled={part.top === 0} onPress={() => part.top > 0 && onTurn({ ...at, row: part.top - 1 })}>
            {buttons.rowsBefore}
          </Button>
          <Button
            disabled={part.bottom >= extent.bottom}
            onPress={() => part.bottom < extent.bottom && onTurn({ ...at, row: part.bottom + 1 })}
          >
            {buttons.rowsAfter}
          </Button>
        </div>
      )}
      {cutColumns && (
        <div class="line">
          <span class="small">
            {sheetView.columnsShown(columnLetters(part.left), columnLetters(part.right), columnLetters(extent.right))}
          </span>
          <Button disabled={part.left === 0} onPress={() => part.left > 0 && onTurn({ ...at, column: part.left - 1 })}>
            {buttons.columnsBefore}
          </Button>
          <Button
            disabled={part.right >= extent.right}
            onPress={() => part.right < extent.right && onTurn({ ...at, column: part.right + 1 })}
          >
            {buttons.columnsAfter}
          </Button>
        </div>
      )}
    </div>
  );
}
