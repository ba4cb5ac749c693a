// An argument that may be a range, an address, or a name of an area.
import { parseArea, splitSheet } from '../../book/address';
import { WHOLE_SHEET, type Area } from '../../book/area';
import { invalidArgument } from '../rich/api-error';
import { textArgument } from './arguments';
import type { ExcelState } from './excel-state';
import { placeOfName } from './name-place';
import { RangePlace } from './range-place';

/** The area on a given sheet; nothing at all is the whole sheet. */
export function areaArgument(value: unknown, state: ExcelState, sheetId: string): Area {
  if (value instanceof RangePlace) {
    if (value.sheetId !== sheetId) throw invalidArgument();
    return value.area;
  }
  if (value === undefined || value === null) return WHOLE_SHEET;
  const { sheet, rest } = splitSheet(textArgument(value));
  if (sheet !== null && sheet.toLowerCase() !== state.sheet(sheetId).name().toLowerCase()) throw invalidArgument();
  const area = parseArea(rest);
  if (area) return area;
  const place = placeOfName(state, rest, sheetId);
  if (place?.sheetId !== sheetId) throw invalidArgument();
  return place.area;
}
