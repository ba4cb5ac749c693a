// A workbook file as the preview opens it: what Univer keeps, what is kept beside it, and what is left out.
import { LocaleType, type ISheetDataValidationRule, type IWorkbookData } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Sheet, SheetProtection as FileProtection, Workbook } from 'hucre';
import { parseArea } from '../book/address';
import type { BookTable } from '../book/book';
import type { Note, SheetProtection } from '../book/sheet';
import { DEFAULT_STYLE } from '../book/style';
import { rangeOf } from '../book/univer/areas';
import type { SheetExtras } from '../book/univer/extras';
import { isReference } from '../book/univer/names';
import type { Snapshot } from '../book/univer/snapshot';
import { ruleFor } from '../book/univer/validations';
import { areasOf, conditionalFormatOf, validationOf } from './entry-rules';
import { leftOutOf } from './left-out';
import { pageSetupOf } from './page-setups';
import { sheetSnapshot, StyleTable } from './sheet-snapshot';

export interface OpenedFile {
  readonly snapshot: Snapshot;
  /** The parts of the file that the preview does not show, in words. */
  readonly leftOut: readonly string[];
}

const sheetIdOf = (index: number): string => `sheet-${index + 1}`;

/** `id` must be another one for each file opened in the same page. */
export function openedFile(file: Workbook, name: string, id: string): OpenedFile {
  const table = new StyleTable();
  const theme = file.themeColors?.length ? file.themeColors : undefined;
  const sheetOrder = file.sheets.map((_, index) => sheetIdOf(index));
  const workbook: IWorkbookData = {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    defaultStyle: {
      ff: file.defaultFont?.name ?? DEFAULT_STYLE.fontName,
      fs: file.defaultFont?.size ?? DEFAULT_STYLE.fontSize,
    },
    sheetOrder,
    sheets: Object.fromEntries(
      file.sheets.map((sheet, index) => [sheetIdOf(index), sheetSnapshot(sheet, sheetIdOf(index), table, theme)]),
    ),
    styles: table.styles,
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validationsOf(file)) },
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesOf(file)) },
    ],
  };
  const extras = Object.fromEntries(
    file.sheets.map((sheet, index) => [sheetIdOf(index), extrasOf(sheet, sheetIdOf(index), theme)]),
  );
  return { snapshot: { workbook, extras, tables: tablesOf(file) }, leftOut: leftOutOf(file) };
}

function validationsOf(file: Workbook): Record<string, ISheetDataValidationRule[]> {
  return Object.fromEntries(
    file.sheets.map((sheet, index) => [
      sheetIdOf(index),
      (sheet.dataValidations ?? []).map((each, place) =>
        ruleFor(validationOf(each), `v${index}-${place}`, areasOf(each.range).map(rangeOf)),
      ),
    ]),
  );
}

function namesOf(file: Workbook): Record<string, object> {
  const names = (file.namedRanges ?? []).filter(({ name }) => !name.startsWith('_xlnm.'));
  return Object.fromEntries(
    names.map(({ name, range, scope, comment }, index) => {
      const formula = range.startsWith('=') ? range : `=${range}`;
      const place = file.sheets.findIndex((sheet) => sheet.name === scope);
      const localSheetId = place < 0 ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME : sheetIdOf(place);
      const formulaOrRefString = isReference(formula) ? formula.slice(1) : formula;
      return [`n${index}`, { id: `n${index}`, name, formulaOrRefString, localSheetId, comment: comment ?? '' }];
    }),
  );
}

function extrasOf(sheet: Sheet, id: string, theme: readonly string[] | undefined): Partial<SheetExtras> {
  const rules = [...(sheet.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  return {
    veryHidden: sheet.veryHidden ?? false,
    conditionalFormats: rules.flatMap((rule, index) => conditionalFormatOf(rule, `${id}-c${index}`, theme) ?? []),
    notes: notesOf(sheet, id),
    pageSetup: pageSetupOf(sheet),
    protection: protectionOf(sheet.protection),
  };
}

function notesOf({ cells }: Sheet, id: string): Note[] {
  return [...(cells ?? [])].flatMap(([place, { comment }]) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (!comment) return [];
    const text = comment.text;
    return [{ id: `${id}-${place}`, kind: 'note' as const, row, column, text, author: comment.author ?? '' }];
  });
}

/** In the file a set flag forbids; Excel's own options allow. */
function protectionOf(file: FileProtection | undefined): SheetProtection | null {
  if (!file?.sheet) return null;
  const options = Object.fromEntries(
    (
      [
        'formatCells',
        'formatColumns',
        'formatRows',
        'insertColumns',
        'insertRows',
        'deleteColumns',
        'deleteRows',
        'sort',
        'autoFilter',
      ] as const
    ).map((key) => [`allow${key[0]?.toUpperCase() ?? ''}${key.slice(1)}`, file[key] === false]),
  );
  return { password: file.password ?? null, options };
}

function tablesOf(file: Workbook): readonly BookTable[] {
  return file.sheets.flatMap((sheet, index) =>
    (sheet.tables ?? []).flatMap((table, place) => {
      const area = parseArea(table.range ?? '');
      if (!area) return [];
      const name = table.displayName ?? table.name;
      const id = `${index}-${place}`;
      return [
        { id, name, sheetId: sheetIdOf(index), area, showHeaders: true, showTotals: table.showTotalRow ?? false },
      ];
    }),
  );
}
