// One row of the tree: a rule with its count, a finding with its cell, or an act on a whole group.
import { cut, nameOf, sayCount, visible } from '../shown';
import { buttons, lines, severities } from '../texts';
import { ROWS_MORE, type Row } from '../tree-rows';
import { Icon } from './icon';

interface TreeRowProps {
  readonly row: Row;
  /** The one row that Tab comes to. */
  readonly active: boolean;
  readonly current: boolean;
  readonly fresh: boolean;
}

export function TreeRow({ row, active, current, fresh }: TreeRowProps) {
  const place = {
    role: 'treeitem' as const,
    'data-row': row.id,
    'aria-level': row.kind === 'group' ? 1 : 2,
    'aria-posinset': row.place,
    'aria-setsize': row.siblings,
    tabIndex: active ? 0 : -1,
  };
  if (row.kind === 'group') return <GroupRow row={row} place={place} />;
  if (row.kind !== 'finding') {
    const shown = row.kind === 'more' ? lines.showing(row.shown, row.group.findings.length) : undefined;
    const rest = row.kind === 'more' ? Math.min(ROWS_MORE, row.group.findings.length - row.shown) : 0;
    return (
      <li class="finding act" {...place}>
        <b>{row.kind === 'more' ? buttons.more(rest) : buttons.fixAll(row.group.fixable)}</b>
        {shown && <span class="small digits">{shown}</span>}
      </li>
    );
  }
  const { cell, received, expected, what, context } = row.finding;
  return (
    <li class="finding" aria-current={current ? 'true' : undefined} {...place}>
      <span class="cell">{nameOf(cell)}</span>
      <span>
        {received === undefined ? cut(what) : visible(cut(received))}
        {received !== undefined && expected !== undefined && `; ${lines.expectedShort(cut(expected))}`}
        {context !== undefined && <span class="small">{cut(context)}</span>}
      </span>
      {fresh && <span class="tag done">{lines.fresh}</span>}
    </li>
  );
}

function GroupRow({ row, place }: { readonly row: Extract<Row, { kind: 'group' }>; readonly place: object }) {
  const { group, open, namesSheet } = row;
  return (
    <li class="group" aria-expanded={open} {...place}>
      <Icon name="chevron" class="chevron" />
      <Icon name={group.severity} class={group.severity} />
      <span>
        <span class="unseen">{severities[group.severity].label}: </span>
        <b>{group.title}</b>
        {group.findings[0]?.trial && <span class="tag">{lines.trial}</span>}
        {namesSheet && <span class="small">{group.sheet}</span>}
      </span>
      <span class="faint">
        {sayCount(group.findings.length)}
        <span class="unseen"> {lines.findings}</span>
      </span>
    </li>
  );
}
