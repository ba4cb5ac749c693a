// Going to cells: opening a finding, the one before and after it, and selecting what it names.
import { findingKey, type Finding } from '../../core/rules/finding';
import type { CellRef } from '../../core/workbook/address';
import { listedFindings } from '../listed';
import { nameOf } from '../shown';
import { said, severities } from '../texts';
import type { Context } from './context';
import { tellFailure } from './run-job';

/** Opens a finding and selects its cell. */
export async function openFinding(context: Context, key: string, focus = true): Promise<void> {
  const { store } = context;
  const listed = listedFindings(store.state());
  const at = listed.findIndex((finding) => findingKey(finding) === key);
  const finding = listed[at];
  if (!finding) return;
  store.send({ do: 'open', key, focus });
  if (await selects(context, finding.cell)) store.send({ do: 'say', text: sayFinding(finding, at, listed.length) });
}

/** Goes to the next (1) or previous (-1) finding of the list; by ribbon the list stays as it is and so does the focus. */
export async function step(context: Context, by: 1 | -1, from: 'pane' | 'ribbon'): Promise<void> {
  const { store } = context;
  const { check, list } = store.state();
  const listed = listedFindings(store.state());
  if (listed.length === 0) return store.send({ do: 'say', text: said.notCheckedYet });
  const at = listed.findIndex((finding) => findingKey(finding) === list.current);
  const next = at < 0 ? 0 : at + by;
  const finding = listed[next];
  if (!finding) return store.send({ do: 'say', text: by > 0 ? said.last : said.first });
  if (from === 'pane' || check.name === 'finding') return openFinding(context, findingKey(finding), false);
  store.send({ do: 'current', key: findingKey(finding) });
  if (await selects(context, finding.cell)) store.send({ do: 'say', text: sayFinding(finding, next, listed.length) });
}

/** Selects a cell for the officer; the focus stays in the pane. */
export async function goToCell(context: Context, cell: CellRef): Promise<void> {
  if (!(await selects(context, cell))) return;
  context.store.send({ do: 'say', text: said.selected(nameOf(cell), cell.sheet) });
}

export async function goToSheet(context: Context, sheet: string): Promise<void> {
  await attempt(context, () => context.port.showSheet(sheet));
}

function selects(context: Context, cell: CellRef): Promise<boolean> {
  return attempt(context, () => context.port.select(cell));
}

async function attempt(context: Context, act: () => Promise<void>): Promise<boolean> {
  if (!context.store.state().capabilities.select) return true;
  try {
    await act();
    return true;
  } catch (thrown) {
    context.running.again = async () => void (await attempt(context, act));
    tellFailure(context, 'select', thrown, false);
    return false;
  }
}

function sayFinding({ severity, title, cell }: Finding, at: number, of: number): string {
  return said.opened(at + 1, of, severities[severity].label, title, nameOf(cell));
}
