// How a level came about, in words for an officer: the column, the total, the band, what lowered it, and the way to the next.
import { PLAN_BANDS, rankOf, sayBand } from './band';
import type { Band } from './band';
import { sayDecimal } from './decimal';
import type { DecidingTotal } from './deciding-total';
import { nextLevel } from './level';
import type { LevelAnswer, LevelFound } from './level';

const COLUMNS = { self: 'Tổng điểm tự chấm', appraised: 'Tổng điểm thẩm định' } as const;

/**
 * The level explained in Vietnamese sentences; the deciding total, where given, tells which scores were used.
 * @example explainLevel({ kind: "invalid", reason: "Điểm phải từ 0 đến 100; ô đang ghi 105." }) // → "Điểm phải từ 0 đến 100; ô đang ghi 105."
 */
export function explainLevel(
  answer: LevelAnswer,
  bands: readonly Band[] = PLAN_BANDS,
  deciding?: Pick<DecidingTotal, 'column' | 'notAppraised'>,
): string {
  if (answer.kind !== 'level') return answer.reason;
  return [
    reachedSaid(answer, deciding?.column),
    ...loweredSaid(answer),
    ...nextSaid(answer, bands),
    ...pendingSaid(deciding),
  ].join(' ');
}

function reachedSaid({ total, reached }: LevelFound, column: DecidingTotal['column'] | undefined): string {
  return `${column === undefined ? 'Tổng điểm' : COLUMNS[column]} ${sayDecimal(total)} là ${reached.name} (${sayBand(reached)}).`;
}

function loweredSaid({ lowered, level }: LevelFound): readonly string[] {
  if (lowered === undefined) return [];
  if (lowered.by === 'registration') return [`Không đăng ký mức nên kết quả là ${level}.`];
  return [`Kết quả chỉ xét đến ${level} vì ${lowered.cap.reason}.`];
}

// What lowers a level isn't mended by points; until then the next level is no matter of them.
function nextSaid({ lowered, total }: LevelFound, bands: readonly Band[]): readonly string[] {
  const next = lowered === undefined ? nextLevel(total, bands) : undefined;
  if (next === undefined) return [];
  const points = `${sayDecimal(next.points)} điểm`;
  return [next.more ? `Cần thêm hơn ${points} để lên ${next.level}.` : `Còn thiếu ${points} để lên ${next.level}.`];
}

function pendingSaid(deciding: Pick<DecidingTotal, 'column' | 'notAppraised'> | undefined): readonly string[] {
  if (deciding === undefined || deciding.column === 'appraised') return [];
  return [`Chưa dùng điểm thẩm định: còn ${deciding.notAppraised} tiêu chí chưa có.`];
}

/** Compares the level with the registered one, and says the difference; empty when they are the same or none was named. */
export function explainAgainstRegistered(
  level: string,
  registered: string | undefined,
  bands: readonly Band[] = PLAN_BANDS,
): string {
  if (registered === undefined || registered === level) return '';
  const above = rankOf(level, bands) > rankOf(registered, bands);
  return `${above ? 'Cao' : 'Thấp'} hơn mức đăng ký (${registered}).`;
}
