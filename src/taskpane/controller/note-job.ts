// Bỏ qua có lý do, câu trả lời, Đưa lại vào danh sách: written into the workbook's notes, then checked again.
import type { CheckNote } from '../../core/notes/note';
import { isReason } from '../../core/notes/note';
import { findingKey, type Finding } from '../../core/rules/finding';
import { groupsOf, listedFindings, openFindings } from '../listed';
import type { NoteChange } from '../port';
import { said } from '../texts';
import type { SetAsideScreen } from '../state';
import { check } from './check-job';
import type { Context } from './context';
import { runJob } from './run-job';

/** More notes than this at once nobody reads: then the rule is switched off instead. */
export const MOST_AT_ONCE = 100;

/** Opens the form of a finding; the name is the one that was typed last, or the workbook's contact person. */
export function openSetAside({ store }: Context, key: string): void {
  const { author, checked } = store.state();
  const by = author === '' ? (checked?.contact ?? '') : author;
  store.send({ do: 'set-aside', screen: { name: 'set-aside', key, reason: '', by, extent: 'cell' } });
}

/** Ghi lý do và bỏ qua: of the cell, of all of its kind, or of the whole rule. */
export async function setAside(context: Context): Promise<void> {
  const { store } = context;
  const { check: screen } = store.state();
  if (screen.name !== 'set-aside') return;
  const { reason, by, extent } = screen;
  if (!isReason(reason)) return store.send({ do: 'reason', form: { wrong: 'reason' } });
  if (by.trim() === '') return store.send({ do: 'reason', form: { wrong: 'by' } });
  const findings = findingsMeant(context, screen);
  const kind = extent === 'rule' ? 'switched-off' : 'set-aside';
  store.send({ do: 'author', author: by.trim() });
  await note(
    context,
    { kind, findings, says: reason, by },
    { next: neighbour(context, findings), says: said.setAside },
  );
}

/** Keeps an answer in the workbook. */
export function noteAnswer(context: Context, finding: Finding, answer: string): Promise<void> {
  const { author, checked } = context.store.state();
  const by = author === '' ? (checked?.contact ?? '') : author;
  const change = { kind: 'answer', findings: [finding], says: answer, by } as const;
  return note(context, change, { next: neighbour(context, [finding]), says: said.answered });
}

/** Đưa lại vào danh sách, Trả lời lại: blanks the line of a note. */
export function takeBack(context: Context, taken: CheckNote): Promise<void> {
  return note(context, { takeBack: taken }, { next: undefined, says: said.takenBack });
}

interface Afterwards {
  /** The row that takes the focus. */
  readonly next: string | undefined;
  readonly says: (left: number) => string;
}

async function note(context: Context, change: NoteChange, afterwards: Afterwards): Promise<void> {
  const { port, store } = context;
  const scope = store.state().checked?.scope ?? 'workbook';
  const again = () => note(context, change, afterwards);
  const changed = await runJob(context, 'note', (task) => port.note(change, scope, task), {
    focus: true,
    leaves: false,
    again,
  });
  if (!changed) return;
  if (changed.length > 0) return store.send({ do: 'note', note: { kind: 'not-noted', cells: changed }, focus: false });
  const checked = await check(context, { focus: false, scope, keepsSince: true });
  if (!checked) {
    // The note stands in the workbook: only the list does not know yet.
    store.send({ do: 'changed' });
    if (store.state().check.name === 'set-aside') store.send({ do: 'back' });
    return;
  }
  const { next, says } = afterwards;
  if (next !== undefined) store.send({ do: 'current', key: next });
  store.send({ do: 'focus', on: next === undefined ? 'title' : { row: next } });
  store.send({ do: 'say', text: says(openFindings(checked, store.state().answers).length) });
}

/** The findings that a reason is given for; of a rule one is enough. */
function findingsMeant({ store }: Context, { key, extent }: SetAsideScreen): readonly Finding[] {
  const groups = groupsOf({ ...store.state(), list: { open: new Set(), shown: {}, active: {} } });
  const group = groups.find(({ findings }) => findings.some((finding) => findingKey(finding) === key));
  const findings = group?.findings ?? [];
  return extent === 'kind' ? findings : findings.filter((finding) => findingKey(finding) === key);
}

/** The row after those that leave the list, else the one before. */
function neighbour({ store }: Context, leaving: readonly Finding[]): string | undefined {
  const listed = listedFindings(store.state());
  const keys = new Set(leaving.map(findingKey));
  const places = listed.flatMap((finding, at) => (keys.has(findingKey(finding)) ? [at] : []));
  const stays = (finding: Finding | undefined) => finding !== undefined && !keys.has(findingKey(finding));
  const after = listed.slice((places[places.length - 1] ?? -1) + 1).find(stays);
  const next =
    after ??
    listed
      .slice(0, places[0] ?? 0)
      .reverse()
      .find(stays);
  return next && findingKey(next);
}
