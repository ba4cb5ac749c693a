// Entry rules as the workbook library takes them: drop-downs, limits, prompts, and what is said of another value.
import type { DataValidation } from 'hucre/xlsx';
import type { EntryRule } from '../core/sheets/sheet-content';
import { areaName } from '../core/workbook/address';

/** 01/01/2000, the earliest day that a date cell takes. */
const EARLIEST_DAY = '36526';

export function validationOf({ area, allow, prompt, onWrong, wrongText }: EntryRule): DataValidation {
  const refuses = allow.kind !== 'any';
  return {
    ...conditionOf(allow),
    range: areaName(area),
    allowBlank: true,
    ...(prompt ? { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text } : {}),
    ...(refuses
      ? {
          showErrorMessage: true,
          errorStyle: onWrong === 'stop' ? 'stop' : 'warning',
          errorTitle: prompt?.title ?? 'CQTT',
          errorMessage: wrongText ?? prompt?.text ?? 'Giá trị này không dùng được ở ô này.',
        }
      : {}),
  };
}

function conditionOf(allow: EntryRule['allow']): Omit<DataValidation, 'range'> {
  switch (allow.kind) {
    case 'list':
      return { type: 'list', values: [...allow.values] };
    case 'decimal': {
      const to = typeof allow.to === 'number' ? String(allow.to) : allow.to.formula.replace(/^=/, '');
      return { type: 'decimal', operator: 'between', formula1: String(allow.from), formula2: to };
    }
    case 'whole':
      return { type: 'whole', operator: 'between', formula1: String(allow.from), formula2: String(allow.to) };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: EARLIEST_DAY };
    case 'any':
      // A prompt alone: whatever is typed is taken.
      return { type: 'custom', formula1: 'TRUE' };
  }
}
