// What stands below a header: how many of a column's cells are numbers, statuses, times, agencies or long texts.
import { isBlankCell } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';
import { isUnitName } from './header-sense';
import { plainLabel } from './row-words';

export interface ColumnContent {
  /** Cells looked at that hold something. */
  readonly filled: number;
  /** Shares of the filled cells, 0 to 1. */
  readonly numbers: number;
  readonly statuses: number;
  readonly times: number;
  readonly agencies: number;
  /** Names of communes, villages. */
  readonly units: number;
}

const MOST_CELLS = 40;
const SCORE_LIKE = /^[+-]?\d{1,3}(?:[.,]\d{1,4})?(?: ?(?:đ|điểm|d))?(?: ?\/ ?\d{1,3}(?:[.,]\d+)?)?$/i;
const STATUS =
  /^(?:da |chua |dang |khong )?(?:hoan thanh|thuc hien|xong|lam|dat|trien khai|bat dau|qua han|dung han|co|cho|tam dung|chua|dang|khong)(?: |$)/;
const TIME =
  /(?:^| )(?:ngay|thang|quy|nam|truoc|thuong xuyen|hang|dinh ky|giai doan|cham nhat|sau|khi)(?: |$)|\d{1,2} \d{1,2} \d{4}|^20\d\d(?: 20\d\d)?$/;
const AGENCY =
  /(?:^| )(?:phong|ban|van phong|trung tam|cong an|so|ubnd|uy ban|mttq|mat tran|hoi|doan|to|thon|don vi|co quan|cong chuc|hdnd|dang uy|truong|tram|bo phan|lanh dao|chu tich|can bo)(?: |$)/;

/** What stands in a column between two rows, both included, or in those of them that count; the first forty filled cells tell. */
export function columnContent(
  grid: Grid,
  column: number,
  from: number,
  to: number,
  isCounted: (row: number) => boolean = () => true,
): ColumnContent {
  let filled = 0;
  const counts = { numbers: 0, statuses: 0, times: 0, agencies: 0, units: 0 };
  for (let row = from; row <= to && filled < MOST_CELLS; row++) {
    const cell = grid.at(row, column);
    if (cell === undefined || isBlankCell(cell) || !isCounted(row)) continue;
    filled += 1;
    if (typeof cell.value === 'number' || (typeof cell.value === 'string' && SCORE_LIKE.test(cell.value.trim()))) {
      counts.numbers += 1;
    } else if (typeof cell.value === 'string') {
      const plain = plainLabel(cell.value.slice(0, 120));
      if (isUnitName(cell.value)) counts.units += 1;
      if (STATUS.test(plain)) counts.statuses += 1;
      else if (AGENCY.test(plain)) counts.agencies += 1;
      else if (TIME.test(plain)) counts.times += 1;
    }
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    numbers: share(counts.numbers),
    statuses: share(counts.statuses),
    times: share(counts.times),
    agencies: share(counts.agencies),
    units: share(counts.units),
  };
}
