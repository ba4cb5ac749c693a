// Which bands a range of cells lists, a band a row: its name, and its scores in words or as one or two numbers.
import { normalForm } from '../text';
import type { CellValue } from '../workbook/snapshot';
import { FULL_RANGE } from './band';
import type { Band, ScoreRange } from './band';
import { readBand } from './band-words';
import type { BandReading } from './band-words';
import { compare } from './decimal';
import type { Decimal } from './decimal';
import { readScore } from './read-score';

export interface BandTable {
  readonly bands: readonly Band[];
  /** Why a row could not be read, each a sentence that says what to do. */
  readonly problems: readonly string[];
  /** Those of the problems that come from words with two meanings. */
  readonly unclear: readonly string[];
}

/** A row that gives numbers; where there is one alone, the band ends where the next begins. */
interface NumberedRow {
  readonly name: string;
  readonly from: Decimal;
  readonly to?: Decimal;
}

type NotBand = Exclude<BandReading, { kind: 'band' }>;

/**
 * The bands of a range of cells, in its order; rows without name or scores, such as headings, are passed over.
 * Of two numbers the second is included unless another band begins there. Source: the plan's own half-open bands.
 * @example readBands([['Đạt', 80], ['Chưa đạt', 0]]).bands.map((band) => band.to) // → [100,80]
 */
export function readBands(rows: readonly (readonly CellValue[])[], range: ScoreRange = FULL_RANGE): BandTable {
  const read = rows.flatMap((row) => readRow(row, range));
  const known = read.filter((row) => 'from' in row);
  const unread = read.filter((row) => 'reason' in row);
  const froms = known.map(({ from }) => from);
  return {
    bands: known.map((row) => (isBand(row) ? row : closedBand(row, froms, range))),
    problems: unread.map(({ reason }) => reason),
    unclear: unread.filter(({ kind }) => kind === 'review').map(({ reason }) => reason),
  };
}

// "95 - 100" and "≥ 95" say a band without any letter.
const BAND_IN_SIGNS = /[-\u2010-\u2015\u2212<>≤≥][\s=]*\d/;

function readRow(row: readonly CellValue[], range: ScoreRange): readonly (Band | NumberedRow | NotBand)[] {
  const texts = row.filter(
    (cell): cell is string => typeof cell === 'string' && (/\p{L}/u.test(cell) || BAND_IN_SIGNS.test(cell)),
  );
  const [name, words = ''] = texts.length === 1 ? splitAtColon(String(texts[0])) : texts;
  if (name === undefined) return [];
  if (/\d/.test(words)) {
    const beside = upperEdgeAlone(words) ? numberIn(row[row.indexOf(words) - 1] ?? null) : [];
    const reading = readBand(normalForm(name), [...beside, words].join(' '), range);
    return [reading.kind === 'band' ? reading.band : reading];
  }
  const [from, to] = row.flatMap(numberIn).slice(-2);
  if (from === undefined) return [];
  // A blank cell comes as 0 from some hosts.
  const ends = to !== undefined && compare(to, from) >= 0;
  return [{ name: normalForm(name), from, ...(ends ? { to } : {}) }];
}

// "dưới 95", "< 95" beside the cell with 90: the second column of a table "Từ điểm, Đến điểm".
function upperEdgeAlone(words: string): boolean {
  return /^\s*(?:đến|dưới|<|≤)/i.test(words);
}

function splitAtColon(text: string): readonly string[] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
}

function numberIn(cell: CellValue): readonly Decimal[] {
  const reading = readScore(cell);
  return reading.kind === 'score' ? [reading.score] : [];
}

function isBand(row: Band | NumberedRow): row is Band {
  return 'includesFrom' in row;
}

function closedBand({ name, from, to }: NumberedRow, froms: readonly Decimal[], range: ScoreRange): Band {
  const next = froms.filter((other) => compare(other, from) > 0).sort((one, other) => one - other)[0];
  const end = to ?? next ?? range.highest;
  const endsInNext = end !== from && froms.includes(end);
  return { name, from, to: end, includesFrom: true, includesTo: !endsInNext };
}
