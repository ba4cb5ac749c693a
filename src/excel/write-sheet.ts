// One built sheet through Excel's own API: contents in one write, looks by area, then entry rules, notes and print set-up.
import { areaName, cellName } from '../core/workbook/address';
import type { SheetContent } from '../core/sheets/sheet-content';
import { capabilities } from './capabilities';
import { inputOf } from './cell';
import { setEntryRule } from './write-entry-rules';
import { setLook } from './write-look';
import { setPrint } from './write-print';

const POINTS_A_PIXEL = 0.75;

/** Queues all of it; the caller syncs. */
export function writeSheet(sheet: Excel.Worksheet, content: SheetContent): void {
  const whole = sheet.getRange();
  whole.format.font.name = content.font.name;
  whole.format.font.size = content.font.size;
  content.columnWidths.forEach((pixels, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pixels * POINTS_A_PIXEL;
  });
  // Looks go first: a number format decides how a content is taken in.
  for (const { area, look } of content.looks) setLook(sheet.getRange(areaName(area)), look);
  for (const merge of content.merges) sheet.getRange(areaName(merge)).merge(false);
  writeContents(sheet, content);
  for (const { row, height } of content.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  for (const rule of content.entryRules) setEntryRule(sheet.getRange(areaName(rule.area)), rule);
  for (const { area, formula, look } of content.conditionalLooks) {
    const { custom } = sheet.getRange(areaName(area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    if (look.fill !== undefined) custom.format.fill.color = look.fill;
    if (look.fontColor !== undefined) custom.format.font.color = look.fontColor;
    if (look.bold !== undefined) custom.format.font.bold = look.bold;
  }
  for (const note of content.notes) writeNote(sheet, note);
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
  sheet.showGridlines = content.showGridlines;
  setPrint(sheet.pageLayout, content.print);
}

/** A note where this Excel has notes; else a prompt that shows when the header cell is chosen. */
function writeNote(sheet: Excel.Worksheet, { row, column, text }: SheetContent['notes'][number]): void {
  // A client older than the requirement set it runs in has no such member.
  const notes = capabilities().notes ? (sheet.notes as Excel.NoteCollection | undefined) : undefined;
  if (notes) notes.add(cellName(row, column), text);
  else sheet.getCell(row, column).dataValidation.prompt = { showPrompt: true, title: '', message: text };
}

function writeContents(sheet: Excel.Worksheet, { cells, looks }: SheetContent): void {
  const height = Math.max(0, ...cells.map((cell) => cell.row + 1));
  const width = Math.max(0, ...cells.map((cell) => cell.column + 1));
  if (height === 0) return;
  // null leaves a cell as it is.
  const inputs: (string | number | boolean | null)[][] = Array.from({ length: height }, () => Array(width).fill(null));
  for (const { row, column, value = null, formula } of cells) {
    const line = inputs[row];
    if (!line) continue;
    const asText = looks.some(
      ({ area, look }) =>
        look.numberFormat === '@' &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right,
    );
    line[column] = inputOf({
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(asText ? { numberFormat: '@' } : {}),
    });
  }
  sheet.getRangeByIndexes(0, 0, height, width).formulas = inputs;
}
