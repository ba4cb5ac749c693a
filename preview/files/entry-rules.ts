// Data validation and conditional formats of a workbook file, as the port says them.
import type { ConditionalRule, DataValidation } from 'hucre';
import { parseArea } from '../book/address';
import type { Area } from '../book/area';
import type { ConditionalFormat } from '../book/conditional-format';
import type { Comparison, Validation, ValidationRule } from '../book/validation';
import { styleOf } from './cell-styles';

type Operator = NonNullable<DataValidation['operator']>;

export const COMPARISONS: Readonly<Record<Operator, Comparison>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
export const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** The areas of "A1:A9 C1:C9". */
export function areasOf(ranges: string): Area[] {
  return ranges.split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

export function validationOf(file: DataValidation): Validation {
  const message = (show: boolean | undefined, title: string | undefined, text: string | undefined) => ({
    show: show ?? false,
    title: title ?? '',
    message: text ?? '',
  });
  return {
    rule: ruleOf(file),
    ignoreBlanks: file.allowBlank ?? false,
    prompt: message(file.showInputMessage, file.inputTitle, file.inputMessage),
    alert: {
      ...message(file.showErrorMessage, file.errorTitle, file.errorMessage),
      style: ALERTS[file.errorStyle ?? 'stop'],
    },
  };
}

function ruleOf(file: DataValidation): ValidationRule | null {
  const formula1 = file.formula1 ?? '';
  switch (file.type) {
    case 'list':
      return { kind: 'list', source: listSource(file), dropDown: true };
    case 'custom':
      return { kind: 'custom', formula: withSign(formula1) };
    default: {
      const kind = file.type === 'whole' ? 'wholeNumber' : file.type;
      const comparison = COMPARISONS[file.operator ?? 'between'];
      return { kind, comparison, formula1: boundOf(formula1), formula2: file.formula2 ? boundOf(file.formula2) : null };
    }
  }
}

/** Items stand in quotation marks in the file; anything else is a formula. */
function listSource({ values, formula1 = '' }: DataValidation): string {
  if (values) return values.join(',');
  const quoted = /^"(.*)"$/s.exec(formula1);
  return quoted?.[1] ?? withSign(formula1);
}

const boundOf = (bound: string): string => (Number.isNaN(Number(bound)) ? withSign(bound) : bound);
const withSign = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

/** Null for the kinds that are drawn by other means: colour scales, bars, icons, and the like. */
export function conditionalFormatOf(
  rule: ConditionalRule,
  id: string,
  theme: readonly string[] | undefined,
): ConditionalFormat | null {
  const [area] = areasOf(rule.range);
  const [formula1, formula2] = [rule.formula ?? []].flat();
  if (!area || formula1 === undefined || (rule.type !== 'expression' && rule.type !== 'cellIs')) return null;
  const { font, fill } = rule.style ?? {};
  // A conditional fill keeps its colour as the background of a pattern.
  const color = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
  const { fillColor, fontColor, bold, italic, underline, strikethrough } = styleOf(
    { ...(font && { font }), ...(color && { fill: { type: 'pattern', pattern: 'solid', fgColor: color } }) },
    theme,
  );
  return {
    id,
    area,
    condition:
      rule.type === 'expression'
        ? { kind: 'custom', formula: withSign(formula1) }
        : {
            kind: 'cellValue',
            comparison: COMPARISONS[rule.operator ?? 'equal'],
            formula1: withSign(formula1),
            formula2: formula2 === undefined ? null : withSign(formula2),
          },
    style: {
      ...(fillColor && { fillColor }),
      ...(fontColor && { fontColor }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(strikethrough && { strikethrough }),
    },
    stopIfTrue: rule.stopIfTrue ?? false,
  };
}
