// Scrolls the selected cell into view: Univer counts rows where it should add heights, and misses it below frozen rows of another height.
import {
  IRenderManagerService,
  ScrollCommand,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { UniverBook } from './univer-book';
import { run, type Engine } from './engine';

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
  const render = engine.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport) return;
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
  if (!down && !across) return;
  run(engine, ScrollCommand.id, {
    ...(down && { sheetViewStartRow: down.start, offsetY: down.offset }),
    ...(across && { sheetViewStartColumn: across.start, offsetX: across.offset }),
  });
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
