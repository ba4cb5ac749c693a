// For each thing that can go wrong: its note, whether the file changed, and the ways out.
import type { HostErrorKind } from '../core/workbook/host';
import type { Note } from './note';
import type { Job } from './state';
import { errors } from './texts';

export type Way = 'retry' | 'check' | 'check-active' | 'go-to-sheet';

export interface ErrorNote {
  readonly tone: 'error' | 'warning';
  readonly icon: 'error' | 'warning' | 'locked' | 'late';
  readonly title: string;
  readonly lines: readonly string[];
  readonly steps: readonly string[];
  readonly ways: readonly Way[];
}

type Failure = Extract<Note, { kind: 'error' }>;

const WRITES: readonly Job[] = ['fix', 'undo', 'build', 'format', 'note', 'results'];

/** Whether a note offers the way on, so that it has the filled button. */
export function offersWay(note: Note | undefined): boolean {
  if (note?.kind === 'conflict') return note.job === 'fix';
  if (note?.kind === 'not-noted') return true;
  return note?.kind === 'error' && errorNote(note).ways.length > 0;
}

/** The note for a job that a host refused. */
export function errorNote({ job, error, sheet }: Failure): ErrorNote {
  const plain = { tone: 'error', icon: 'error', steps: [] } as const;
  const doing = errors.doing[job];
  switch (error) {
    case 'protected':
      return {
        ...plain,
        icon: 'locked',
        title: `${doing}: ${errors.protected(sheet)}`,
        lines: [errors.protectedBelow, errors.unchanged],
        steps: errors.protectedSteps,
        ways: sheet === undefined ? ['retry'] : ['retry', 'go-to-sheet'],
      };
    case 'editing':
    case 'timed-out':
      return timedOut(job);
    case 'sheet-missing':
      return {
        ...plain,
        tone: 'warning',
        icon: 'warning',
        title: `${doing}: ${errors['sheet-missing'](sheet)}`,
        lines: [errors.unchanged, errors['sheet-missingBelow']],
        ways: ['check'],
      };
    case 'sheet-hidden':
      return {
        ...plain,
        tone: 'warning',
        icon: 'warning',
        title: `${doing}: ${errors['sheet-hidden'](sheet)}`,
        lines: [errors.unchanged, errors['sheet-hiddenBelow']],
        ways: ['retry'],
      };
    default:
      return {
        ...plain,
        title: `${doing}: ${errors.others[nameOf(error)].title}`,
        lines: linesOf(job, error),
        ways: waysOf(job, error),
      };
  }
}

type Named = keyof typeof errors.others;

function nameOf(error: HostErrorKind): Named {
  switch (error) {
    case 'too-large':
    case 'read-only':
    case 'not-supported':
    case 'not-a-workbook':
    case 'password':
      return error;
    default:
      return 'failed';
  }
}

function timedOut(job: Job): ErrorNote {
  const writes = WRITES.includes(job);
  return {
    tone: 'error',
    icon: 'late',
    title: errors['timed-out'],
    lines: writes ? [errors.maybeChanged] : [errors['timed-outBelow'], errors.unchanged],
    steps: [],
    ways: writes ? ['check'] : job === 'check' ? ['retry', 'check-active'] : ['retry'],
  };
}

/** Only a failure nobody foresaw leaves open whether a write came through. */
function linesOf(job: Job, error: HostErrorKind): readonly string[] {
  const unsure = nameOf(error) === 'failed' && WRITES.includes(job);
  return [errors.others[nameOf(error)].below, unsure ? errors.maybeChanged : errors.unchanged];
}

function waysOf(job: Job, error: HostErrorKind): readonly Way[] {
  if (error === 'not-supported') return [];
  if (error === 'too-large' && job === 'check') return ['check-active', 'retry'];
  return ['retry'];
}
