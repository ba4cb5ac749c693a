// Joins syllables into the words of the lexicon, longest first; marks that were not typed are forgiven, wrong ones are not.
import { SPELLINGS, VALUED_SPELLINGS, type Term } from './lexicon';
import { cut, type Cut, type Token } from './tokens';
import { withoutMarks } from '../../../text';

export interface Lexeme {
  readonly term: Term;
  readonly value: number;
  /** As written; of marks that stand for one another always the same. */
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  /** No space stands before it. */
  readonly glued: boolean;
  readonly misread: boolean;
}

interface Entry {
  readonly term: Term;
  readonly value: number;
  readonly syllables: readonly string[];
  readonly plain: readonly string[];
}

/** Entries by their first syllable without marks, the longest first, else in the order of the lexicon. */
const ENTRIES = new Map<string, Entry[]>();

for (const [term, spellings, value = 0] of [...SPELLINGS, ...VALUED_SPELLINGS]) {
  for (const spelling of spellings.split('|')) {
    const syllables = spelling.split(' ');
    const plain = syllables.map(withoutMarks);
    const first = withoutMarks(spelling.replace(/ .*/, ''));
    ENTRIES.set(first, [...(ENTRIES.get(first) ?? []), { term, value, syllables, plain }]);
  }
}
for (const entries of ENTRIES.values()) entries.sort((one, other) => other.syllables.length - one.syllables.length);

const NO_ENTRIES: readonly Entry[] = [];
const DAY = 'ngày';

/** The letters of a syllable and its marks, each for itself. */
function partsOf(text: string): string[] {
  return [...text.replace(/đ/g, 'd\u0335').normalize('NFD')];
}

/** Whether the syllable may be the other with marks left out or the tone on the wrong vowel: "truớc" for "trước". */
function couldBe(typed: string, syllable: string): boolean {
  const parts = partsOf(syllable);
  return partsOf(typed).every((part) => parts.includes(part));
}

function samePlain(tokens: readonly Token[], at: number, entry: Entry): boolean {
  return entry.plain.every((syllable, offset) => tokens[at + offset]?.plain === syllable);
}

function matches(tokens: readonly Token[], at: number, { syllables }: Entry, exactly: boolean): boolean {
  return tokens.slice(at, at + syllables.length).every(({ text }, offset) => {
    const syllable = String(syllables[offset]);
    return text === syllable || (!exactly && couldBe(text, syllable));
  });
}

/** "Ngay 15/02" is "ngày 15/02" with its mark missing; "ngay" alone means at once. */
function isDayBeforeNumber(tokens: readonly Token[], at: number, entry: Entry): boolean {
  return entry.syllables[0] === DAY && tokens[at + 1]?.type === 'number';
}

const EACH = new Set(['hang', 'moi', 'tung']);

/** "tháng năm lần": the number belongs to "lần"; "hằng tháng năm 2026": the word to the year. */
function isHowOften(tokens: readonly Token[], at: number, { term, syllables }: Entry): boolean {
  if (term !== 'month name') return false;
  return tokens[at + syllables.length]?.text === 'lần' || EACH.has(String(tokens[at - 1]?.plain));
}

/** "thang nam" may be May, or "tháng" and "năm": read so only with its marks. */
const NEEDS_MARKS = 'tháng năm';

function isForgivable(tokens: readonly Token[], at: number, entry: Entry): boolean {
  return entry.syllables.join(' ') !== NEEDS_MARKS && matches(tokens, at, entry, false);
}

function entryAt({ tokens, unmarked }: Cut, { plain }: Token, at: number): Entry | undefined {
  const entries = ENTRIES.get(plain) ?? NO_ENTRIES;
  let forgiven: Entry | undefined;
  for (const entry of entries) {
    if (forgiven !== undefined && entry.syllables.length < forgiven.syllables.length) return forgiven;
    if (!samePlain(tokens, at, entry) || isHowOften(tokens, at, entry)) continue;
    const exact = matches(tokens, at, entry, true) || isDayBeforeNumber(tokens, at, entry);
    if (exact && !unmarked) return entry;
    if (forgiven === undefined && (exact || isForgivable(tokens, at, entry))) forgiven = entry;
  }
  return forgiven;
}

/** The words of a phrase, as the patterns read them. */
export interface Line {
  /** The phrase in normal form; places of lexemes are places in it. */
  readonly written: string;
  readonly lexemes: readonly Lexeme[];
}

/**
 * The words of a phrase, in order.
 *
 * @param phrase the text of a cell
 */
export function lineOf(phrase: string): Line {
  const whole = cut(phrase);
  const { tokens } = whole;
  const lexemes: Lexeme[] = [];
  let at = 0;
  let end: number | undefined;
  for (let token = tokens[0]; token !== undefined; token = tokens[at]) {
    const glued = token.start === end;
    const entry = entryAt(whole, token, at);
    at += entry?.syllables.length ?? 1;
    end = (tokens[at - 1] as Token).end;
    const term = entry?.term ?? TERMS[token.type];
    const value = entry?.value ?? token.value;
    lexemes.push({
      term,
      value,
      sign: SAME_SIGNS.get(token.text) ?? token.text,
      start: token.start,
      end,
      glued,
      misread: token.misread,
    });
  }
  return { written: whole.written, lexemes };
}

const TERMS = { number: 'number', syllable: 'word', mark: 'mark' } as const;

/** Marks that stand for a slash, a dash, minutes and the like, each as one. */
const SAME_SIGNS = new Map([
  ['\\', '/'],
  ['~', '-'],
  ['→', '-'],
  ['÷', '-'],
  ['’', "'"],
  ['‘', "'"],
  ['′', "'"],
  ['&', '+'],
  ['[', '('],
  [']', ')'],
]);
