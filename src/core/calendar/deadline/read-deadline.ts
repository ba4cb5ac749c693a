// Reads a time phrase into a deadline: words, pieces, composition; and says which words were read.
import type { Deadline, DeadlineReading } from './deadline';
import { compose } from './compose/compose';
import type { Composed, Said } from './compose/said';
import { gather } from './compose/gather';
import { piecesOf, type PlacedPiece } from './patterns/pieces';
import { lineOf, type Line } from './words/lexemes';
import { writtenBetween } from './words/line';

/** Longer text is no time phrase; nothing after this is looked at. */
const LONGEST_PHRASE = 500;

/** The words of the pieces read, or of those left. */
function textOf(line: Line, pieces: readonly PlacedPiece[], isRead: boolean): string {
  let text = '';
  for (const { piece, from, to } of pieces) {
    if ((piece.is !== 'unknown') === isRead) text += ` ${writtenBetween(line, from, to)}`;
  }
  return text.slice(1);
}

function finished(composed: Composed, line: Line, pieces: readonly PlacedPiece[]): DeadlineReading {
  const texts = { textRead: textOf(line, pieces, true), textLeft: textOf(line, pieces, false) };
  const whole = (said: Said): Deadline => ({ ...said, ...texts });
  const misread = line.lexemes.some((lexeme) => lexeme.misread);
  switch (composed.status) {
    case 'read':
      if (!misread) return { status: 'read', deadline: whole(composed.deadline) };
      return { status: 'review', why: 'có chữ O hoặc l đứng ở chỗ của chữ số', candidates: [whole(composed.deadline)] };
    case 'review':
      return { ...composed, candidates: composed.candidates.map(whole) };
    default:
      return { ...composed, part: line.written };
  }
}

/** What a time phrase says, without memory of earlier ones. */
export function freshReading(phrase: string): DeadlineReading {
  if (phrase.trim() === '') return { status: 'blank' };
  if (phrase.length > LONGEST_PHRASE) {
    return { status: 'unreadable', why: 'quá dài cho một thời hạn', part: phrase.slice(0, 40) };
  }
  const line = lineOf(phrase);
  const pieces = piecesOf(line);
  const gathered = gather(line, pieces);
  if ('part' in gathered) return { status: 'impossible', ...gathered };
  return finished(compose(gathered), line, pieces);
}

/** Readings already made: columns repeat their phrases, and a check asks again for each edit. */
const remembered = new Map<string, DeadlineReading>();
const MOST_REMEMBERED = 2000;

/**
 * What a time phrase says: a deadline as data, or several candidates where readers would ask, or what is wrong with it.
 *
 * @param phrase the text of a cell, as typed
 * @returns the reading; the same phrase always has the same one
 * @example readDeadline('Trước ngày 30/02') // → {"status":"impossible","why":"tháng 02 không có ngày 30","part":"30/02"}
 */
export function readDeadline(phrase: string): DeadlineReading {
  const known = remembered.get(phrase);
  if (known !== undefined) return known;
  const reading = freshReading(phrase);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(phrase, reading);
  return reading;
}
