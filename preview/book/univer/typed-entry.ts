// Reads what is typed into the grid as a Vietnamese Excel would: Univer's own reading is American.
import { CellValueType, toDisposable, type ICellData } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Locale } from '../book';
import { englishFormula, entryOf } from '../entry';
import { cellFor } from './cells';
import type { Engine } from './engine';

/** Before Univer's own reading. */
const FIRST = 1000;

/** Reads entries in the language of the book for as long as the returned function is not called. */
export function readTypedEntries(engine: Engine, locale: () => Locale): () => void {
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
  const stop = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      if (!cell || locale() !== 'vi-VN' || cell.t === CellValueType.FORCE_STRING) return next(cell);
      if (cell.f) return next({ ...cell, f: englishFormula(cell.f, 'vi-VN') });
      const text = plainText(cell);
      if (!/^[\d\s.,/:%()+-]+$/.test(text)) return next(cell);
      const format = worksheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
      const entry = entryOf(text, format, 'vi-VN');
      const style = entry.format !== null && format === 'General' ? { s: { n: { pattern: entry.format } } } : {};
      return { ...cell, ...cellFor(entry.input), ...style };
    },
  });
  const disposable = toDisposable(stop);
  return () => disposable.dispose();
}

function plainText(cell: ICellData): string {
  return (cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? String(cell.v ?? '')).trim();
}
