// Excel as a host: reads a snapshot, applies edits.
import type { Host } from '../core/workbook/host';
import { applyEdits } from './apply-edits';
import { readWorkbook } from './read-workbook';

export const excelHost: Host = {
  read: (task) => readWorkbook(task),
  apply: (edits, task) => applyEdits(edits, task),
};
