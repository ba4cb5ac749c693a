// Định dạng ngày: shows serial numbers as dd/mm/yyyy in the cells that the officer selected.
import { writing } from './session';

/** Sets the format of the selected cells that hold a number of a day between 2000 and 2100; says how many. */
export function formatSelectedDates(): Promise<number> {
  return writing(async (session) => {
    const { workbook } = session.context;
    const range = workbook.getSelectedRange().getUsedRangeOrNullObject(true).load('values,numberFormat');
    await session.sync();
    if (range.isNullObject) return 0;
    let changed = 0;
    const formats = range.numberFormat.map((line: string[], row) =>
      line.map((format, column) => {
        if (!isDay(range.values[row]?.[column]) || format === DATE_FORMAT) return null;
        changed += 1;
        return DATE_FORMAT;
      }),
    );
    if (changed > 0) range.numberFormat = formats;
    await session.sync();
    return changed;
  });
}

const DATE_FORMAT = 'dd/mm/yyyy';
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

function isDay(value: unknown): boolean {
  return typeof value === 'number' && value >= FIRST_DAY && value <= LAST_DAY;
}
