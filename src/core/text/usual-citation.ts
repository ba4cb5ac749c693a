// "Báo cáo số 96/BC-UBND ngày 02/11/2026": most evidence is one document, found at one look; its words are cut out only where they are told.
import type { CitedDocument, WrittenDay } from './cited-documents';

const USUAL = /^\D{0,80}(?<!\/)\d{1,5}\/[A-ZĐ]{2,}(?:-[A-ZĐ]+)? ngày [0-3]?\d\/[0-3]?\d\/20\d\d$/;
const BEFORE_DAY = ' ngày ';
const YEAR_LENGTH = 4;
const [ZERO, NINE] = [0x30, 0x39];

/** The one document of a text, in normal form, that names nothing else; undefined for any other text. */
export function usualCitation(text: string): (CitedDocument & { readonly day: WrittenDay }) | undefined {
  if (!USUAL.test(text)) return undefined;
  const at = text.lastIndexOf(' ') + 1;
  const end = at - BEFORE_DAY.length;
  return new UsualDocument(text, text.lastIndexOf('/', end), end, new UsualDay(text, at));
}

class UsualDocument implements CitedDocument {
  readonly number: number;
  private readonly from: number;

  constructor(
    private readonly text: string,
    private readonly slash: number,
    private readonly end: number,
    readonly day: WrittenDay,
  ) {
    let from = slash;
    while (isDigit(text.charCodeAt(from - 1))) from -= 1;
    this.from = from;
    this.number = numberIn(text, from, slash);
  }

  get words(): string {
    return this.text.slice(this.from, this.end);
  }

  get symbol(): string {
    return this.text.slice(this.slash + 1, this.end);
  }
}

class UsualDay implements WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;

  constructor(
    private readonly text: string,
    readonly at: number,
  ) {
    const month = text.indexOf('/', at) + 1;
    const year = text.length - YEAR_LENGTH;
    this.day = numberIn(text, at, month - 1);
    this.month = numberIn(text, month, year - 1);
    this.year = numberIn(text, year, text.length);
  }

  get words(): string {
    return this.text.slice(this.at);
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}
