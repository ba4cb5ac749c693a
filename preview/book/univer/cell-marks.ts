// What the grid draws over Univer's own cells: the corner of a note, and looks that hold on a condition.
import { InterceptorEffectEnum, type ICellDataForSheetInterceptor, type Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellStyle } from '../style';
import type { Engine } from './engine';
import { styleFor } from './styles';

export interface Marks {
  hasNote(sheetId: string, row: number, column: number): boolean;
  lookAt(sheetId: string, row: number, column: number): Partial<CellStyle> | null;
}

const NOTE_MARK = { tr: { color: '#C00000', size: 6 } };
const AFTER_VALIDATION = 8;

export function drawMarks(engine: Engine, unitId: string, marks: Marks): () => void {
  const drawing = engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: `cqtt-marks-${unitId}`,
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_VALIDATION,
    handler: (cell, place, next) => {
      const { subUnitId, row, col } = place;
      if (place.unitId !== unitId) return next(cell);
      const look = marks.lookAt(subUnitId, row, col);
      const note = marks.hasNote(subUnitId, row, col);
      if (!look && !note) return next(cell);
      const base: Nullable<ICellDataForSheetInterceptor> = cell === place.rawData ? { ...place.rawData } : cell;
      return next({
        ...base,
        ...(look && { interceptorStyle: { ...base?.interceptorStyle, ...styleFor(look) } }),
        ...(note && { markers: { ...base?.markers, ...NOTE_MARK } }),
      });
    },
  });
  return () => drawing.dispose();
}
