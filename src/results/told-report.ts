// A report of the engine as it is told of a file: cells by sheet and address, rules by id and Vietnamese alias.
import { isoOf } from '../core/calendar/civil-day';
import { RULES } from '../core/rules';
import type { Finding } from '../core/rules/finding';
import type { Report } from '../core/check';
import type { Recognised } from '../core/tables/recognised';
import { cellName, type CellRef } from '../core/workbook/address';
import type { CheckNote } from '../core/notes/note';
import type { CheckedAnswer, CheckedAside, CheckedFile, CheckedFinding, UncheckedPart } from './checked-file';
import { toldTables } from './told-tables';

const ALIASES = new Map(RULES.map(({ meta }) => [meta.id, meta.alias]));

/** What is told of a file that could be read. */
export function toldReport(file: string, report: Report, recognised: Recognised): CheckedFile {
  return { file, status: 'ok', tables: toldTables(report.tables, recognised), ...toldFindings(report) };
}

/** What is told of a report beside its tables. */
export function toldFindings(report: Report): Omit<CheckedFile, 'file' | 'status' | 'error' | 'tables'> {
  return {
    today: isoOf(report.today),
    findings: report.findings.map(toldFinding),
    setAside: report.setAside.flatMap(toldAside),
    answered: report.answered.flatMap(toldAnswer),
    blank: report.blanks.map(({ cell, says, count }) => ({ ...placeOf(cell), says, count })),
    notChecked: report.notChecked.map(toldUnchecked),
  };
}

function placeOf({ sheet, row, column }: CellRef): { readonly sheet: string; readonly address: string } {
  return { sheet, address: cellName(row, column) };
}

function toldFinding({ rule, severity, cell, title, what, why, how, ...rest }: Finding): CheckedFinding {
  const { expected, received, fix, trial, returned, consequences = [] } = rest;
  return {
    rule,
    alias: ALIASES.get(rule) ?? rule,
    severity,
    ...placeOf(cell),
    title,
    what,
    why,
    how,
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received }),
    ...(fix === undefined ? {} : { fix: fix.safety }),
    ...(trial ? { trial } : {}),
    ...(returned ? { returned: true } : {}),
    ...(consequences.length === 0
      ? {}
      : { consequences: consequences.map((one) => ({ ...placeOf(one.cell), says: one.says })) }),
  };
}

function toldAside({ note, rule, title, findings }: Report['setAside'][number]): readonly CheckedAside[] {
  return findings.map(({ cell }) => ({ rule, ...placeOf(cell), title, reason: note.says, ...whoAndWhen(note) }));
}

function toldAnswer({ note, rule, title }: Report['answered'][number]): readonly CheckedAnswer[] {
  const { cell, says } = note;
  return cell ? [{ rule, ...placeOf(cell), title, answer: says, ...whoAndWhen(note) }] : [];
}

function whoAndWhen({ by, day }: CheckNote): Pick<CheckedAside, 'by' | 'day'> {
  return { ...(by === '' ? {} : { by }), ...(day === undefined ? {} : { day: isoOf(day) }) };
}

function toldUnchecked({ says, sheet, cell }: Report['notChecked'][number]): UncheckedPart {
  return { says, ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : placeOf(cell)) };
}
