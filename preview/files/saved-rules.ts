// Data validation and conditional formats, as a workbook file says them.
import type { ConditionalRule, DataValidation } from 'hucre';
import { addressOf } from '../book/address';
import type { ConditionalFormat } from '../book/conditional-format';
import type { Validation } from '../book/validation';
import { ALERTS, COMPARISONS } from './entry-rules';
import { color, nameOf } from './saved-styles';

type Operator = NonNullable<DataValidation['operator']>;

const plain = (formula: string): string => formula.replace(/^=/, '');
const operatorOf = (comparison: string): Operator => (nameOf<string>(COMPARISONS, comparison) ?? 'between') as Operator;

export function fileValidation({ rule, ignoreBlanks, prompt, alert }: Validation, range: string): DataValidation {
  const errorStyle = nameOf<string>(ALERTS, alert.style) as keyof typeof ALERTS | undefined;
  return {
    ...conditionOf(rule),
    range,
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.show,
    ...(prompt.title && { inputTitle: prompt.title }),
    ...(prompt.message && { inputMessage: prompt.message }),
    showErrorMessage: alert.show && rule !== null,
    errorStyle: errorStyle ?? 'stop',
    ...(alert.title && { errorTitle: alert.title }),
    ...(alert.message && { errorMessage: alert.message }),
  };
}

/** A message alone is written as a condition that always holds. */
function conditionOf(rule: Validation['rule']): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  if (!rule) return { type: 'custom', formula1: 'TRUE' };
  switch (rule.kind) {
    case 'list':
      return rule.source.startsWith('=')
        ? { type: 'list', formula1: plain(rule.source) }
        : { type: 'list', values: rule.source.split(',') };
    case 'custom':
      return { type: 'custom', formula1: plain(rule.formula) };
    default:
      return {
        type: rule.kind === 'wholeNumber' ? 'whole' : rule.kind,
        operator: operatorOf(rule.comparison),
        formula1: plain(rule.formula1),
        ...(rule.formula2 !== null && { formula2: plain(rule.formula2) }),
      };
  }
}

export function fileConditionalRule(format: ConditionalFormat, place: number): ConditionalRule {
  const { area, condition, style, stopIfTrue } = format;
  const font = {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strikethrough: true }),
    ...(style.fontColor && { color: color(style.fontColor) }),
  };
  return {
    priority: place + 1,
    range: addressOf(area),
    ...(stopIfTrue && { stopIfTrue }),
    ...(condition.kind === 'custom'
      ? { type: 'expression' as const, formula: plain(condition.formula) }
      : {
          type: 'cellIs' as const,
          operator: operatorOf(condition.comparison),
          formula: [condition.formula1, ...(condition.formula2 === null ? [] : [condition.formula2])].map(plain),
        }),
    style: {
      ...(Object.keys(font).length > 0 && { font }),
      ...(style.fillColor && { fill: { type: 'pattern', pattern: 'solid', bgColor: color(style.fillColor) } }),
    },
  };
}
