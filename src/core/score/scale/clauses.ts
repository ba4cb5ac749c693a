// Where one clause of a rule ends and the next begins: lines, semicolons, and commas or "và" once points have been given.
import { cut, masked, type Words } from './text';

const MARK =
  /[;\n•●▪◦|]|,(?!\d)|\.(?=\s)|(?<=\s)(?:và|nhưng|còn(?! lại)|song|đồng thời)(?=\s)|(?<=\s)[-+/](?=\s)(?!(?<=[\d%] -) (?:\d|dưới|<))|(?<=\s)(?:\d{1,2}|[a-zđ])\)(?=\s)/g;
/** Points are given in what these find: what follows a comma is then another clause. */
const GIVEN =
  /\d\s*(?:điểm|đ)(?!\p{L})|điểm (?:tối đa|chuẩn)|(?<![<>])[:=] ?\d[\d.,]* ?%? ?$|[x×*]\s*\d|trừ \d|không (?:được |tính |cho |chấm |có )?điểm/u;
const SCORES =
  /\d\s*đ(?!\p{L})|[:=]\s*\d|trừ|điểm|[x×]\s*\d|không quá|tối đa|mức [\ue000-\ue009iv]|không đạt chuẩn|minh chứng|không áp dụng|bước|bậc|làm tròn| âm$|dưới 0/u;
const FORMULA = /=|điểm (?:tối đa|chuẩn)\s/;
const MULTIPLIED = /[x×*]\s?\d|\d\s?[x×*]/;
const IN_BRACKETS = /\([^()]*\)/g;
const BRACKETS_SCORE =
  /\d\s*(?:điểm|đ)(?!\p{L})|(?<!\p{L})trừ(?!\p{L})|điểm tối đa|bước|bậc|mức [\ue000-\ue009iv]|làm tròn/u;
const OPERATOR = /[x×*/=]/;
/** "… bước 0,5": a step is a clause wherever it stands. */
const STEP_INSIDE = / (?=(?:(?:chấm|theo|với|có|lẻ|mỗi) ){0,2}(?:bước|bậc|nấc)(?: (?:nhảy|điểm|là)){0,2} \d)/g;
const BULLET = /^(?:\(?\d{1,2}[.)]|\(?[a-zđ][.)])\s/u;
const BARE_BULLET = /^\(?(?:\d{1,2}|[a-zđ])\)?$/u;
const ONLY_POINTS = /^\d+(?:[.,]\d+)?\s*(?:điểm|đ)$|^(?:số )?điểm tối đa$/u;
const SMALL_LETTER = /^\s*\p{Ll}/u;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly given: boolean;
}

/** The clauses of a rule in their order, without bullets. */
export function clausesOf(words: Words): Words[] {
  const text = withBracketsOpened(words);
  const marks = [...text.plain.matchAll(MARK)].map((mark) => ({ sign: mark[0], at: mark.index }));
  const clauses: Piece[] = [];
  let clause = piece(text, 0, marks[0]?.at);
  marks.forEach((mark, index) => {
    const next = piece(text, mark.at + mark.sign.length, marks[index + 1]?.at);
    if (ends(text, clause, mark.sign, next)) {
      clauses.push(clause);
      clause = next;
    } else {
      clause = { from: clause.from, to: next.to, given: clause.given || next.given };
    }
  });
  return [...clauses, clause]
    .map(({ from, to }) => withoutBullet(cut(text, from, to)))
    .filter(({ plain }) => plain !== '' && !BARE_BULLET.test(plain))
    .reduce<Words[]>(withPointsJoined, []);
}

function piece(text: Words, from: number, to = text.plain.length): Piece {
  return { from, to, given: GIVEN.test(text.plain.slice(from, to)) };
}

function ends(text: Words, clause: Piece, sign: string, next: Piece): boolean {
  const following = text.raw.slice(next.from, next.to);
  if (sign === '.' || sign === '\n') {
    return clause.given || !SMALL_LETTER.test(following) || text.raw.charAt(clause.to - 1) === ':';
  }
  if (!/[,\p{L}\d+/-]/u.test(sign)) return true;
  // "2 - 3 điểm" is a range, "= điểm tối đa - …" a formula.
  const isFormula =
    FORMULA.test(text.plain.slice(clause.from, clause.to)) && MULTIPLIED.test(following) && !/[:=]/.test(following);
  const isJoined = /[+/-]/.test(sign) && (/^\s\d/.test(following) || isFormula);
  return clause.given && !isJoined && SCORES.test(text.plain.slice(next.from, next.to));
}

/** "(trừ không quá 2 điểm)" becomes a clause; numbers in other brackets are notes, but not in a formula. */
function withBracketsOpened({ raw, plain }: Words): Words {
  const cuts: number[] = [];
  const notes = plain.replace(IN_BRACKETS, (bracketed, at: number) => {
    if (BRACKETS_SCORE.test(bracketed)) cuts.push(at, at + bracketed.length - 1);
    return cuts.includes(at) || OPERATOR.test(bracketed) ? bracketed : masked(bracketed);
  });
  for (const step of plain.matchAll(STEP_INSIDE)) cuts.push(step.index);
  return { raw: withMarksAt(raw, cuts), plain: withMarksAt(notes, cuts) };
}

function withMarksAt(text: string, places: readonly number[]): string {
  return places.reduce((rest, place) => `${rest.slice(0, place)};${rest.slice(place + 1)}`, text);
}

function withoutBullet(words: Words): Words {
  return cut(words, BULLET.exec(words.plain)?.[0].length ?? 0);
}

/** Points on a line or in brackets of their own belong to the words before them. */
function withPointsJoined(clauses: Words[], clause: Words): Words[] {
  const before = clauses.at(-1);
  if (before === undefined || !ONLY_POINTS.test(clause.plain) || SCORES.test(before.plain)) return [...clauses, clause];
  return [...clauses.slice(0, -1), { raw: `${before.raw}: ${clause.raw}`, plain: `${before.plain}: ${clause.plain}` }];
}
