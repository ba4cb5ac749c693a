// Contents of areas: loaded in bulk, one sync a batch, and gathered into sparse rows for each sheet.
import { areaName, type Area } from '../core/workbook/address';
import type { Row, Sheet } from '../core/workbook/snapshot';
import { capabilities } from './capabilities';
import { cellOf } from './cell';
import { asHostError } from './errors';
import { halved, type SheetArea } from './read-plan';
import type { Session } from './session';

type Contents = Pick<Sheet, 'rows' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;

interface Gathered {
  readonly rows: Row[];
  readonly merges: Map<string, Area>;
  readonly hiddenRows: number[];
  readonly hiddenColumns: Set<number>;
}

interface Loading extends SheetArea {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
  readonly rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columnProperties: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

export class ContentReader {
  private readonly gathered = new Map<string, Gathered>();

  constructor(private readonly session: Session) {}

  /** Reads a batch in one sync; halves it where Excel says that the answer is too large. */
  async read(batch: readonly SheetArea[]): Promise<void> {
    const loading = batch.map((each) => this.load(each));
    try {
      await this.session.sync();
    } catch (thrown) {
      const halves = asHostError(thrown).kind === 'too-large' ? halved(batch) : undefined;
      if (!halves) throw thrown;
      for (const half of halves) await this.read(half);
      return;
    }
    for (const each of loading) this.gather(each);
  }

  contentsOf(sheet: string): Contents {
    const found = this.gathered.get(sheet);
    if (!found) return { rows: [], merges: [] };
    return {
      rows: found.rows,
      merges: [...found.merges.values()],
      hiddenRows: found.hiddenRows,
      hiddenColumns: [...found.hiddenColumns].sort((one, other) => one - other),
    };
  }

  private load(each: SheetArea): Loading {
    const { build, merges } = capabilities();
    const range = this.session.context.workbook.worksheets.getItem(each.sheet).getRange(areaName(each.area));
    range.load('values,formulas,numberFormat');
    const merged = merges ? range.getMergedAreasOrNullObject() : undefined;
    merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return {
      ...each,
      range,
      merged,
      rowProperties: build ? range.getRowProperties({ rowHidden: true }) : undefined,
      columnProperties: build ? range.getColumnProperties({ columnHidden: true }) : undefined,
    };
  }

  private gather({ sheet, area, range, merged, rowProperties, columnProperties }: Loading): void {
    const into = this.gatheredOf(sheet);
    const { values, formulas, numberFormat } = range;
    values.forEach((line, offset) => {
      const cells = line.flatMap((value, column) => {
        const cell = cellOf(area.left + column, value, formulas[offset]?.[column], numberFormat[offset]?.[column]);
        return cell ? [cell] : [];
      });
      if (cells.length > 0) into.rows.push({ index: area.top + offset, cells });
    });
    if (merged && !merged.isNullObject) {
      for (const { rowIndex: top, columnIndex: left, rowCount, columnCount } of merged.areas.items) {
        const found = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
        into.merges.set(areaName(found), found);
      }
    }
    rowProperties?.value.forEach((row, offset) => {
      if (row.rowHidden) into.hiddenRows.push(area.top + offset);
    });
    columnProperties?.value.forEach((column, offset) => {
      if (column.columnHidden) into.hiddenColumns.add(area.left + offset);
    });
  }

  private gatheredOf(sheet: string): Gathered {
    const known = this.gathered.get(sheet);
    if (known) return known;
    const fresh: Gathered = { rows: [], merges: new Map(), hiddenRows: [], hiddenColumns: new Set() };
    this.gathered.set(sheet, fresh);
    return fresh;
  }
}
