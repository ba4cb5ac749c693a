// One cell of the table: what it shows, whether something was found in it, whether it is the one gone to.
import type { Finding } from '../../core/rules/finding';
import { severities } from '../../taskpane/texts';
import type { LaidCell } from '../laid-rows';
import { seenText } from '../seen-text';

/** More of one cell is read in Excel. */
const LONGEST = 2000;

interface GridCellProps {
  readonly laid: LaidCell;
  readonly mark: readonly Finding[] | undefined;
  readonly here: boolean;
}

export function GridCell({ laid, mark, here }: GridCellProps) {
  const { row, column, cell, rowSpan, columnSpan } = laid;
  const [worst] = mark ?? [];
  const text = seenText(cell);
  const looks = [typeof cell?.value === 'number' && 'number', worst && `marked on-${worst.severity}`, here && 'here'];
  return (
    <td
      class={looks.filter(Boolean).join(' ') || undefined}
      rowSpan={rowSpan > 1 ? rowSpan : undefined}
      colSpan={columnSpan > 1 ? columnSpan : undefined}
      aria-current={here ? 'true' : undefined}
      data-cell={worst ? `${row},${column}` : undefined}
      title={mark?.map(({ title }) => title).join('; ')}
    >
      {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
      {mark?.map(({ rule, severity, title }) => (
        <span key={rule} class="unseen">
          {' '}
          {severities[severity].label}: {title}.
        </span>
      ))}
    </td>
  );
}
