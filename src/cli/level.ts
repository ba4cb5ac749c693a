// cqtt level: the level that a score, or the sum of scores, reaches.
import { dayNumber, dayOfIso } from '../core/calendar/civil-day';
import { decimal, sayDecimal, sum } from '../core/score/decimal';
import { explainLevel } from '../core/score/explain-level';
import { nextLevel, type LevelAnswer } from '../core/score/level';
import { levelFromCells } from '../core/score/level-from-cells';
import { readScore } from '../core/score/read-score';
import type { CellValue } from '../core/workbook/snapshot';
import { EXIT, type Answer, type Question } from './command';

type Cell = { readonly value: CellValue } | { readonly refused: string };

export const level: Question = {
  name: 'level',
  summary: { vi: 'Mức đạt theo tổng điểm', en: 'The level that a score reaches' },
  help: {
    vi: `Cách gõ: cqtt level ĐIỂM [--registered "Mức 4"]
Từng dòng: cqtt level --tsv < dòng    mã⇥loại⇥điểm⇥mức đăng ký
  loại: number, text, blank, bool, date (yyyy-mm-dd), error, sum (các điểm cách nhau bằng dấu cách)
  in: mã⇥Mức 4 … Không đạt chuẩn | INVALID: lý do | REVIEW: lý do`,
    en: `Usage: cqtt level SCORE [--registered "Mức 4"]
Lines: cqtt level --tsv < lines    id⇥type⇥score⇥registered
  type: number, text, blank, bool, date (yyyy-mm-dd), error, sum (scores parted by spaces)
  prints: id⇥Mức 4 … Không đạt chuẩn | INVALID: why | REVIEW: why`,
  },
  options: { registered: { type: 'string' } },
  answer: ({ values, words: [score, ...more] }) => {
    if (score === undefined || more.length > 0) return { misuse: more.length > 0 ? more.join(' ') : 'ĐIỂM' };
    const registered = values['registered'];
    return answered(levelFromCells(score, typeof registered === 'string' ? registered : null));
  },
  answerLine: ([type = '', score = '', registered = '']) => {
    const cell = cellOf(type, score);
    if ('refused' in cell) return answered({ kind: 'invalid', reason: cell.refused });
    return answered(levelFromCells(cell.value, registered));
  },
};

function answered(answer: LevelAnswer): Answer {
  const explanation = explainLevel(answer);
  switch (answer.kind) {
    case 'level': {
      const next = nextLevel(answer.total);
      const json = { ...answer, explanation, ...(next && { next }) };
      return { exit: EXIT.answered, line: answer.level, text: `${answer.level}\n${explanation}`, json };
    }
    case 'invalid':
      return { exit: EXIT.invalid, line: `INVALID: ${answer.reason}`, text: answer.reason, json: { ...answer } };
    case 'review':
      return { exit: EXIT.review, line: `REVIEW: ${answer.reason}`, text: answer.reason, json: { ...answer } };
  }
}

/** The cell that a line describes by its type and what it holds. */
function cellOf(type: string, held: string): Cell {
  switch (type) {
    case 'number':
      return held.trim() === '' ? refused('Điểm', held) : { value: Number(held) };
    case 'text':
      return { value: held };
    case 'blank':
      return { value: null };
    case 'bool':
      return { value: /^(?:true|1)$/i.test(held) };
    case 'error':
      return { value: { error: held } };
    case 'date':
      return dateCell(held);
    case 'sum':
      return sumCell(held);
    default:
      return refused('Loại ô', type);
  }
}

function dateCell(iso: string): Cell {
  const day = dayOfIso(iso.slice(0, 10));
  if (day === undefined) return refused('Ngày', iso);
  const reading = readScore(dayNumber(day), { numberFormat: 'dd/mm/yyyy' });
  return { refused: 'reason' in reading ? reading.reason : '' };
}

function sumCell(scores: string): Cell {
  const words = scores.split(/\s+/).filter((word) => word !== '');
  const decimals = words.flatMap((word) => decimal(word) ?? []);
  const wrong = words.find((word) => decimal(word) === undefined);
  if (words.length === 0) return { refused: 'Cần điểm: chưa có điểm nào để cộng.' };
  const negative = decimals.find((score) => score < 0);
  if (negative !== undefined) return { refused: `Điểm không được âm: ${sayDecimal(negative)}.` };
  return wrong === undefined ? { value: sum(decimals) } : refused('Điểm', wrong);
}

function refused(what: string, held: string): Cell {
  return { refused: `${what} “${held}” không đọc được.` };
}
