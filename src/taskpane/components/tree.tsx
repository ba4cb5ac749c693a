// The findings of one severity as a tree: one stop of Tab, arrows inside, flat so that only what is seen is drawn.
import { findingKey, type Severity } from '../../core/rules/finding';
import type { Panel } from '../controller/panel';
import type { Group } from '../listed';
import { severities } from '../texts';
import { moveInTree, rowsOf, type Row } from '../tree-rows';
import { Blocks } from './blocks';
import { TreeRow } from './tree-row';

interface TreeProps {
  readonly panel: Panel;
  readonly severity: Severity;
  readonly groups: readonly Group[];
}

export function Tree({ panel, severity, groups }: TreeProps) {
  const { list, checked } = panel.state();
  const rows = rowsOf(groups, list);
  const wanted = rows.findIndex(({ id }) => id === list.active[severity]);
  const active = Math.max(wanted, 0);
  return (
    <ul
      class="tree"
      role="tree"
      aria-label={severities[severity].label}
      onKeyDown={(event) => pressed(event, panel, severity, rows)}
      onClick={(event) => {
        const row = rowUnder(event, rows);
        if (row) choose(panel, severity, row);
      }}
    >
      <Blocks always={active}>
        {rows.map((row, index) => (
          <TreeRow
            key={row.id}
            row={row}
            active={index === active}
            current={row.id === list.current}
            fresh={
              row.kind === 'finding' &&
              (row.finding.returned !== undefined || (checked?.since?.fresh.has(row.key) ?? false))
            }
          />
        ))}
      </Blocks>
    </ul>
  );
}

function rowUnder({ target }: Event, rows: readonly Row[]): Row | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return rows.find(({ id }) => id === item?.dataset['row']);
}

function pressed(event: KeyboardEvent, panel: Panel, severity: Severity, rows: readonly Row[]): void {
  const row = rowUnder(event, rows);
  if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
  const move = moveInTree(rows, row.id, event.key);
  const acts = event.key === 'Enter' || event.key === ' ';
  if (!acts && !['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
  event.preventDefault();
  if (acts && event.key === ' ' && row.kind === 'finding') {
    panel.send({ do: 'current', key: row.key });
    void panel.goToCell(row.finding.cell);
  } else if (acts) choose(panel, severity, row);
  else if (move && 'toggle' in move) panel.send({ do: 'toggle', group: move.toggle });
  else if (move) goTo(panel, severity, move.focus);
}

function goTo(panel: Panel, severity: Severity, row: string): void {
  panel.send({ do: 'active', severity, row });
  panel.send({ do: 'focus', on: { row } });
}

/** What Enter or a click does to a row. */
function choose(panel: Panel, severity: Severity, row: Row): void {
  panel.send({ do: 'active', severity, row: row.id });
  if (row.kind === 'finding') return void panel.open(row.key);
  if (row.kind === 'fix-all') return void panel.previewFixes(row.group.findings, { row: row.id });
  if (row.kind === 'group') {
    panel.send({ do: 'toggle', group: row.id });
    return panel.send({ do: 'focus', on: { row: row.id } });
  }
  const next = row.group.findings[row.shown];
  panel.send({ do: 'more', group: row.group.key });
  if (next) goTo(panel, severity, findingKey(next));
}
