// How the grid shows what Univer leaves American: numbers without a format, and days in the system's own short form.
import {
  CellValueType,
  InterceptorEffectEnum,
  type Injector,
  type ICellDataForSheetInterceptor,
  type Nullable,
} from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Locale } from '../book';
import { shownText } from '../map/shown-text';

/** What Univer gives to a cell with a formula that makes a day; Excel gives the system's short form. */
export const UNIVER_DATE = 'yyyy/mm/dd;@';
export const SYSTEM_DATE = 'm/d/yyyy';

const AFTER_FORMATS = 7;
const LAST = -1000;

export function showLocalNumbers(injector: Injector, locale: () => Locale): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'cqtt-local-numbers',
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, { rawData, workbook }, next) => {
      const number = numberOf(rawData);
      if (!cell || number === null) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(rawData)?.n?.pattern ?? 'General';
      if (pattern !== 'General' && pattern !== SYSTEM_DATE && pattern !== UNIVER_DATE) return next(cell);
      const text = shownText(number, pattern === UNIVER_DATE ? SYSTEM_DATE : pattern, locale());
      return next(text === String(number) ? cell : { ...cell, v: text, t: CellValueType.NUMBER });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, { row, col, worksheet }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const number = raw?.f || raw?.si ? null : numberOf(raw);
      if (!cell || number === null || Number.isInteger(number) || locale() !== 'vi-VN') return next(cell);
      // As it would be typed: a day stays with Univer, which shows it by its format.
      if (cell.v !== number) return next(cell);
      return next({ ...cell, v: String(number).replace('.', ','), t: CellValueType.STRING });
    },
  });
}

function numberOf(cell: Nullable<ICellDataForSheetInterceptor>): number | null {
  if (cell?.t !== CellValueType.NUMBER || cell.v === null || cell.v === undefined || cell.v === '') return null;
  const number = Number(cell.v);
  return Number.isFinite(number) ? number : null;
}
