// What may be typed into cells, in Univer's words and as the port says it.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRuleBase,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { NO_VALIDATION, type Comparison, type Validation, type ValidationRule } from '../validation';

const KINDS = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

const COMPARISONS: Readonly<Record<Comparison, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERTS: Readonly<Record<Validation['alert']['style'], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

export function ruleFor(validation: Validation, uid: string, ranges: IRange[]): ISheetDataValidationRule {
  const { prompt, alert } = validation;
  const rule = validation.rule ? conditionFor(validation.rule) : { type: DataValidationType.ANY };
  return {
    uid,
    ranges,
    ...rule,
    allowBlank: validation.ignoreBlanks,
    showInputMessage: prompt.show && (prompt.title !== '' || prompt.message !== ''),
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: alert.show,
    errorStyle: ALERTS[alert.style],
    errorTitle: alert.title,
    error: alert.message,
    // The usual way of Univer draws the choice as a chip, which cuts long texts.
    renderMode: DataValidationRenderMode.ARROW,
  };
}

function conditionFor(rule: ValidationRule): IDataValidationRuleBase & { showDropDown?: boolean } {
  switch (rule.kind) {
    case 'list':
      return { type: DataValidationType.LIST, formula1: rule.source, showDropDown: rule.dropDown };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    default:
      return {
        type: KINDS[rule.kind],
        operator: COMPARISONS[rule.comparison],
        formula1: rule.formula1,
        ...(rule.formula2 !== null && { formula2: rule.formula2 }),
      };
  }
}

export function validationFrom(rule: ISheetDataValidationRule | undefined): Validation {
  if (!rule) return NO_VALIDATION;
  const style = entryOf(ALERTS, rule.errorStyle) ?? 'Stop';
  return {
    rule: conditionFrom(rule),
    ignoreBlanks: rule.allowBlank ?? true,
    prompt: { show: rule.showInputMessage ?? false, title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
    alert: { show: rule.showErrorMessage ?? false, style, title: rule.errorTitle ?? '', message: rule.error ?? '' },
  };
}

function conditionFrom(rule: ISheetDataValidationRule): ValidationRule | null {
  const formula1 = rule.formula1 ?? '';
  if (rule.type === DataValidationType.LIST)
    return { kind: 'list', source: formula1, dropDown: rule.showDropDown ?? true };
  if (rule.type === DataValidationType.CUSTOM) return { kind: 'custom', formula: formula1 };
  const kind = entryOf(KINDS, rule.type as (typeof KINDS)[keyof typeof KINDS]);
  if (!kind) return null;
  const comparison = entryOf(COMPARISONS, rule.operator) ?? 'Between';
  const plain = (formula: string): string => (kind === 'date' ? serialOf(formula) : formula);
  return { kind, comparison, formula1: plain(formula1), formula2: rule.formula2 ? plain(rule.formula2) : null };
}

/** Univer writes the day of a rule as "2000-01-01". */
function serialOf(formula: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(formula);
  if (!day) return formula;
  const [, year, month, date] = day.map(Number);
  return String(Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1) / MILLISECONDS_A_DAY + SERIAL_OF_1970);
}

/** The name under which a table has a value. */
function entryOf<Name extends string, Value>(
  table: Readonly<Record<Name, Value>>,
  value: Value | undefined,
): Name | undefined {
  return (Object.keys(table) as Name[]).find((name) => table[name] === value);
}
