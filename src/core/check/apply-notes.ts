// What the notes of a workbook do to a check: findings set aside or answered leave the list, and come back when their cell has changed.
import { sayDay } from '../calendar/civil-day';
import type { CheckNote } from '../notes/note';
import { holdsStill } from '../notes/noted-content';
import { findingKey, type Finding } from '../rules/finding';
import type { Rule, RuleMeta } from '../rules/rule';
import type { Recognised } from '../tables/recognised';
import { normalForm } from '../text';
import type { CellRef } from '../workbook/address';
import { gridOf, type Grid } from '../workbook/grid';
import type { Cell } from '../workbook/snapshot';
import type { AnsweredQuestion, Report, SetAside } from './report';

type Noted = Pick<Report, 'findings' | 'setAside' | 'answered' | 'notChecked'>;

/** The findings that stay open, and what became of the others. */
export function withNotes(findings: readonly Finding[], recognised: Recognised, rules: readonly Rule[]): Noted {
  const { notes, faults } = recognised.notes;
  const seen = cellFinder(recognised);
  const metas = new Map(rules.flatMap(({ meta }) => [[meta.alias, meta] as const, [meta.id, meta] as const]));
  const known = notes.flatMap((note) => {
    const meta = metas.get(note.rule);
    return meta ? [{ note, meta, holds: note.cell === undefined || holdsStill(seen(note.cell), note.content) }] : [];
  });
  const unknown = notes
    .filter(({ rule }) => !metas.has(rule))
    .map(({ at, rule }) => ({ at, says: `Ghi chú ở dòng ${at.row + 1} chưa được dùng: không có quy tắc “${rule}”.` }));
  const setAside: (SetAside & { readonly findings: Finding[] })[] = [];
  const answered: AnsweredQuestion[] = known
    .filter(({ note, holds }) => note.kind === 'answer' && holds)
    .map(({ note, meta }) => ({ note, rule: meta.id, title: meta.title }));
  for (const { note, meta } of known.filter((one) => one.note.kind === 'switched-off')) {
    setAside.push({ note, rule: meta.id, title: meta.title, findings: [] });
  }
  const byCell = groupedByCell(known);
  const open = findings.flatMap((finding): readonly Finding[] => {
    const off = setAside.find(({ note, rule }) => note.kind === 'switched-off' && rule === finding.rule);
    if (off) {
      off.findings.push(finding);
      return [];
    }
    const about = byCell.get(findingKey(finding)) ?? [];
    if (about.some((one) => settles(one, finding))) return [];
    const aside = about.filter(({ note }) => note.kind === 'set-aside');
    const holding = aside.find((one) => one.holds && expectsStill(one.note, finding.expected));
    if (holding === undefined) {
      const last = aside[aside.length - 1];
      return [last ? { ...finding, returned: last.note } : finding];
    }
    setAside.push({ note: holding.note, rule: finding.rule, title: finding.title, findings: [finding] });
    return [];
  });
  return {
    findings: open,
    setAside,
    answered,
    notChecked: [
      ...[...faults, ...unknown].map(({ at, says }) => ({ says, sheet: at.sheet, cell: at })),
      ...known.filter(({ note }) => note.kind === 'switched-off').map(saySwitchedOff),
    ],
  };
}

interface KnownNote {
  readonly note: CheckNote;
  readonly meta: RuleMeta;
  /** Its cell holds what was noted. */
  readonly holds: boolean;
}

function groupedByCell(known: readonly KnownNote[]): ReadonlyMap<string, readonly KnownNote[]> {
  const groups = new Map<string, KnownNote[]>();
  for (const one of known) {
    if (one.note.cell === undefined) continue;
    const key = findingKey({ rule: one.meta.id, cell: one.note.cell });
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** Whether a note answers what a finding asks. */
function settles({ note, holds }: KnownNote, { question }: Finding): boolean {
  return (
    note.kind === 'answer' &&
    holds &&
    question !== undefined &&
    expectsStill(note, question.text) &&
    question.answers.some((answer) => normalForm(answer) === note.says)
  );
}

function expectsStill({ expected }: CheckNote, now = ''): boolean {
  return expected === '' || expected === normalForm(now);
}

function saySwitchedOff({ note, meta }: KnownNote): Report['notChecked'][number] {
  const { says, by, day, at } = note;
  const when = day === undefined ? '' : `, ngày ${sayDay(day)}`;
  return { says: `Quy tắc “${meta.title}” đã tắt: ${says} (${by}${when}).`, sheet: at.sheet, cell: at };
}

function cellFinder({ workbook }: Recognised): (cell: CellRef) => Cell | undefined {
  const grids = new Map<string, Grid>();
  return ({ sheet: name, row, column }) => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (sheet === undefined) return undefined;
    const grid = grids.get(name) ?? gridOf(sheet);
    grids.set(name, grid);
    return grid.at(row, column);
  };
}
