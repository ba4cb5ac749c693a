// Head and signature block of a document on a sheet: agency and national name, title, who signs (Nghị định 30/2020/NĐ-CP, Phụ lục I).
import type { BuildInformation } from './build-input';
import { SAMPLE_NAME } from './criteria-spec';
import { agencyLine, modelLine, personLine, placeAndDay, registeredLine, signerLine } from './heading';
import type { Line } from './heading';
import type { InformationPlaces } from './information-places';
import * as looks from './looks';
import { block } from './sheet-draft';
import type { SheetDraft } from './sheet-draft';
import type { CellLook } from './sheet-content';

/** Left: agency and preparer, A–B; right: national name and signer, C–G. */
const LEFT = [0, 1] as const;
const RIGHT = [2, 6] as const;
const WHOLE = [0, 6] as const;

/** Below the agency's name a rule of a third to a half of its length, below the motto one of its whole length: underscores, no shapes. */
const RULE: CellLook = { horizontal: 'center', vertical: 'top', fontSize: 6 };
const RULE_HEIGHT = 8;
const AGENCY_RULE = '_'.repeat(18);
const MOTTO_RULE = '_'.repeat(56);

const TITLE_LINES_HEIGHT = 54;
const SIGNING_ROOM = 54;

/** Rows 1–8: agency, national name and motto, place and day, title, level registered; row 9 in a sample says so. */
export function putScoringHead(
  draft: SheetDraft,
  information: BuildInformation,
  places: InformationPlaces,
  isSample: boolean,
): void {
  text(draft, 0, LEFT, 'ỦY BAN NHÂN DÂN', looks.SUBTITLE);
  text(draft, 0, RIGHT, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', looks.SUBTITLE);
  line(draft, 1, LEFT, agencyLine(information, places), looks.SUBTITLE);
  text(draft, 1, RIGHT, 'Độc lập - Tự do - Hạnh phúc', looks.SUBTITLE);
  text(draft, 2, LEFT, AGENCY_RULE, RULE);
  text(draft, 2, RIGHT, MOTTO_RULE, RULE);
  draft.height(2, RULE_HEIGHT);
  line(draft, 3, RIGHT, placeAndDay(information, places), looks.ITALIC_LINE);
  text(draft, 5, WHOLE, 'BẢNG TỰ CHẤM ĐIỂM', looks.TITLE);
  line(draft, 6, WHOLE, modelLine(information, places), looks.SUBTITLE);
  line(draft, 7, WHOLE, registeredLine(information, places), looks.ITALIC_LINE);
  text(draft, 8, WHOLE, isSample ? `(Chấm thử theo ${SAMPLE_NAME}, không gửi)` : '', looks.ITALIC_LINE);
}

/** Three rows from `row` on: titles, room to sign, names. Answers the last of them. */
export function putSignatures(
  draft: SheetDraft,
  row: number,
  information: BuildInformation,
  places: InformationPlaces,
): number {
  const top: CellLook = { ...looks.SUBTITLE, vertical: 'top' };
  text(draft, row, LEFT, 'NGƯỜI LẬP BẢNG', top);
  line(draft, row, RIGHT, signerLine(information, places), top);
  draft.height(row, TITLE_LINES_HEIGHT);
  draft.height(row + 1, SIGNING_ROOM);
  line(draft, row + 2, LEFT, personLine('preparer', information, places), looks.SUBTITLE);
  line(draft, row + 2, RIGHT, personLine('signer', information, places), looks.SUBTITLE);
  return row + 2;
}

type Columns = readonly [left: number, right: number];

function text(draft: SheetDraft, row: number, [left, right]: Columns, words: string, look: CellLook): void {
  draft.put(row, left, words);
  draft.merge(block(row, left, row, right), look);
}

function line(draft: SheetDraft, row: number, [left, right]: Columns, { formula, value }: Line, look: CellLook): void {
  draft.calculate(row, left, formula, value);
  draft.merge(block(row, left, row, right), look);
}
