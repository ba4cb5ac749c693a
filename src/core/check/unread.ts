// What no rule could look at: hidden sheets, parts that the host left unread, a workbook without tables.
import type { Recognised } from '../tables/recognised';
import type { Report } from './report';

/** A sentence for each part of the workbook that was not checked. */
export function unreadParts({ workbook }: Recognised): Report['notChecked'] {
  const hidden = workbook.sheets
    .filter(({ visibility, rows }) => visibility !== 'visible' && rows.length > 0)
    .map(({ name }) => ({ says: `Trang ẩn “${name}”.`, sheet: name }));
  const unread = workbook.sheets.flatMap(({ name, unread: says }) =>
    says === undefined ? [] : [{ says, sheet: name }],
  );
  return [...hidden, ...unread];
}
