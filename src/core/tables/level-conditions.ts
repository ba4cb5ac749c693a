// Which conditions officers' words beside a table put on its levels: "Tiêu chí bị 0 điểm thì không xét Mức 4".
import { decimalOf } from '../score/decimal';
import { NOT_REACHED, risingBands } from '../score/band';
import type { Band } from '../score/band';
import type { LevelCondition } from '../score/cap';
import { normalForm, withoutMarks } from '../text';
import type { CellRef } from '../workbook/address';
import { notesAround } from './notes-around';
import type { Table } from './table';

export interface StatedCondition {
  readonly condition: LevelCondition;
  /** The words, and where they stand. */
  readonly words: string;
  readonly cell: CellRef;
}

const SPEAKS = /m[ứu]c/iu;
const SENTENCES = /[;\n]|\.(?!\d)/;
const LEVEL = /muc(?: do)? (?:dat )?(\d)/g;
const REFUSED = /khong (?:duoc )?(?:xet|xep|cong nhan|de nghi|xem xet|dat)\b/;

const ZERO = /tieu chi[^%]{0,40}?(?:bi|dat|duoc|cham|co|la)?\s*(?<!\d)(?<!\d[.,])0 diem/;
const NO_ZERO = /khong (?:co |con |de )?(?:bat ky |mot )?(?:tieu chi|noi dung)[^%]{0,30}?(?<!\d)(?<!\d[.,])0 diem/;
const EVERY_GROUP =
  /(?:moi|tung|cac|tat ca cac) (?:nhom|phan|linh vuc)[^%]{0,60}?(?:dat|duoc|co)[^%]{0,30}?(\d{1,2}(?:[.,]\d)?) ?%/;
const SOME_GROUP = /(?:nhom|phan|linh vuc)[^%]{0,40}?(?:duoi|thap hon|chua dat|khong dat) (\d{1,2}(?:[.,]\d)?) ?%/;

/** The conditions in the words around a table and around the tables that its scores are held against. */
export function levelConditions(tables: readonly Table[], bands: readonly Band[]): readonly StatedCondition[] {
  return tables.flatMap((table) =>
    notesAround(table).flatMap(({ cell, words }) =>
      (SPEAKS.test(words) ? words : '').split(SENTENCES).flatMap((sentence) => {
        const condition = readCondition(sentence, bands);
        return condition ? [{ condition, words: sentence.trim(), cell }] : [];
      }),
    ),
  );
}

/** The condition that a sentence puts on levels, “Có tiêu chí bị 0 điểm thì không xét Mức 4”; undefined for any other sentence. */
export function readCondition(sentence: string, bands: readonly Band[]): LevelCondition | undefined {
  const plain = withoutMarks(normalForm(sentence)).toLowerCase();
  const refused = REFUSED.test(plain);
  const highest = highestWithout(plain, bands);
  if (highest === undefined) return undefined;
  if (NO_ZERO.test(plain) || (refused && ZERO.test(plain))) return { kind: 'no-criterion-at-zero', highest };
  const percent = (refused ? (SOME_GROUP.exec(plain) ?? EVERY_GROUP.exec(plain)) : EVERY_GROUP.exec(plain))?.[1];
  if (percent === undefined) return undefined;
  return { kind: 'group-minimum', share: decimalOf(Number(percent.replace(',', '.')) / 100), highest };
}

/** The level under the lowest that is named; undefined where none is. */
function highestWithout(plain: string, bands: readonly Band[]): string | undefined {
  const rising = risingBands(bands).map(({ name }) => name);
  const places = [...plain.matchAll(LEVEL)].map(([, level]) => rising.indexOf(`Mức ${level}`)).filter((at) => at >= 0);
  if (places.length === 0) return undefined;
  return rising[Math.min(...places) - 1] ?? NOT_REACHED;
}
