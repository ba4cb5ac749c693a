// Scrolls the selected cell into view: Univer counts rows where it should add heights, and misses it below frozen rows of another height.
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Engine } from './engine';
import type { UniverBook } from './univer-book';

/** Pixels of one axis: where the cell lies in the sheet, and which part of the sheet is seen beside what is frozen. */
interface Axis {
  /** The end of each row or column. */
  readonly ends: readonly number[];
  readonly index: number;
  readonly frozen: number;
  readonly seenFrom: number;
  readonly seenLength: number;
}

interface Scroll {
  /** Rows or columns that are scrolled away, frozen ones counted too, as Univer wants it. */
  readonly start: number;
  readonly offset: number;
}

export function revealSelection(engine: Engine, book: UniverBook): void {
  // A grid that is still being put together cannot scroll, and shows its first cells.
  if (engine.injector.get(LifecycleService).stage < LifecycleStages.Steady) return;
  const render = engine.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return;
  const { row, column } = book.selection();
  const { viewBound } = viewport.calcViewportInfo();
  const frozen = book
    .sheets()
    .find(({ id }) => id === book.activeSheetId())
    ?.frozen() ?? { rows: 0, columns: 0 };
  const down = scrollTo({
    ends: skeleton.rowHeightAccumulation,
    index: row,
    frozen: frozen.rows,
    seenFrom: viewBound.top - skeleton.columnHeaderHeightAndMarginTop,
    seenLength: viewport.height ?? 0,
  });
  const across = scrollTo({
    ends: skeleton.columnWidthAccumulation,
    index: column,
    frozen: frozen.columns,
    seenFrom: viewBound.left - skeleton.rowHeaderWidthAndMarginLeft,
    seenLength: viewport.width ?? 0,
  });
  const scrolling = down || across ? scrollingOf(() => render.with(SheetScrollManagerService)) : null;
  const before = scrolling?.getCurrentScrollState();
  scrolling?.emitRawScrollParam({
    unitId: book.unitId,
    sheetId: book.activeSheetId(),
    sheetViewStartRow: down?.start ?? before?.sheetViewStartRow ?? 0,
    offsetY: down?.offset ?? before?.offsetY ?? 0,
    sheetViewStartColumn: across?.start ?? before?.sheetViewStartColumn ?? 0,
    offsetX: across?.offset ?? before?.offsetX ?? 0,
  });
}

/** A workbook that has just come cannot be scrolled yet, and needs not be. */
function scrollingOf(ask: () => SheetScrollManagerService): SheetScrollManagerService | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** Null where the cell is seen already, or is frozen and always seen. */
function scrollTo({ ends, index, frozen, seenFrom, seenLength }: Axis): Scroll | null {
  if (index < frozen) return null;
  const endOf = (place: number): number => ends[place] ?? 0;
  const [begin, end] = [endOf(index - 1), endOf(index)];
  if (begin >= seenFrom && end <= seenFrom + seenLength) return null;
  // In the middle, so that its neighbours are seen too.
  const away = Math.max(0, (begin + end) / 2 - seenLength / 2 - endOf(frozen - 1));
  const start = ends.findIndex((each) => each > away);
  return { start: Math.max(0, start), offset: away - endOf(start - 1) };
}
