// Entries are held against what may be typed only where their workbook is open, and dates as a Vietnamese writes them.
import { DataValidationType, IUniverInstanceService, type Injector } from '@univerjs/core';
import { SheetDataValidationModel, SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { Locale } from '../book';
import { entryOf } from '../entry';

export function validateAsExcelDoes(injector: Injector, locale: () => Locale): void {
  validateOnlyWhatIsOpen(injector);
  readDatesOf(injector, locale);
}

/** Univer puts validation off for its idle time, and throws where the workbook has been closed by then. */
function validateOnlyWhatIsOpen(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = (unitId, ...rest) =>
    units.getUnit(unitId) ? validate(unitId, ...rest) : Promise.resolve([]);
}

/** Univer takes the month first: 18/11/2026 would be no date. A number is one, as in Excel. */
function readDatesOf(injector: Injector, locale: () => Locale): void {
  const dates = injector.get(SheetDataValidationModel).getValidator(DataValidationType.DATE);
  if (!dates) return;
  dates.isValidType = ({ value }) => Promise.resolve(isDate(value, locale()));
}

function isDate(value: unknown, locale: Locale): boolean {
  if (typeof value === 'string') return typeof entryOf(value, 'General', locale).input === 'number';
  return typeof value === 'number';
}
