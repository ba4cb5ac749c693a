// The name of a cell as a button that goes there, or as a chip where no cell can be selected.
import type { CellRef } from '../../core/workbook/address';
import type { Panel } from '../controller/panel';
import { nameOf } from '../shown';
import { lines } from '../texts';
import { Icon } from './icon';

interface CellButtonProps {
  readonly panel: Panel;
  readonly cell: CellRef;
  /** Without the sheet, where it is said already. */
  readonly short?: boolean;
}

export function CellButton({ panel, cell, short }: CellButtonProps) {
  const name = short ? nameOf(cell) : lines.cellOf(cell.sheet, nameOf(cell));
  if (!panel.state().capabilities.select) return <span class="cell">{name}</span>;
  return (
    <button type="button" class="cell" onClick={() => void panel.goToCell(cell)}>
      <Icon name="to" />
      <span>
        <span class="unseen">{lines.goTo}</span>
        {name}
      </span>
    </button>
  );
}
