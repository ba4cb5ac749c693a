// Turns the rule object of office.js ({ list: { source, inCellDropDown } }, …) into a validation rule, and back.
import type { Comparison, ValidationRule } from '../../book/validation';
import { ApiError, invalidArgument } from '../rich/api-error';
import { recordArgument, textArgument, wordArgument } from './arguments';
import { checkFormula } from './formula-syntax';

const COMPARED = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;
export const COMPARISONS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const satisfies readonly Comparison[];

/** Excel takes a list of items, or a formula, of at most so many letters. */
const LONGEST_FORMULA = 255;

export function ruleArgument(value: unknown): ValidationRule {
  const rule = recordArgument(value);
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kind === undefined || others.length > 0) throw invalidArgument();
  const given = recordArgument(rule[kind]);
  if (kind === 'list')
    return { kind, source: formulaArgument(given['source']), dropDown: given['inCellDropDown'] !== false };
  if (kind === 'custom') return { kind, formula: formulaArgument(given['formula']) };
  return comparison(wordArgument(kind, COMPARED), given);
}

function comparison(kind: (typeof COMPARED)[number], given: Readonly<Record<string, unknown>>): ValidationRule {
  const operator = wordArgument(given['operator'], COMPARISONS);
  const two = operator === 'Between' || operator === 'NotBetween';
  if (two && given['formula2'] === undefined) throw invalidArgument();
  return {
    kind,
    comparison: operator,
    formula1: formulaArgument(given['formula1']),
    formula2: two ? formulaArgument(given['formula2']) : null,
  };
}

/** A date may come as ISO text: Excel keeps its serial number. */
export function formulaArgument(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : textArgument(value);
  if (text === '' || text.length > LONGEST_FORMULA)
    throw new ApiError('InvalidArgument', 'A rule takes 1 to 255 letters.');
  if (text.startsWith('=')) checkFormula(text);
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  return day ? String(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569) : text;
}

export function publicRule(rule: ValidationRule | null): Readonly<Record<string, unknown>> {
  if (!rule) return {};
  if (rule.kind === 'list') return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  return {
    [rule.kind]: {
      formula1: publicFormula(rule.formula1),
      ...(rule.formula2 !== null && { formula2: publicFormula(rule.formula2) }),
      operator: rule.comparison,
    },
  };
}

const publicFormula = (formula: string): string | number =>
  /^-?\d+(?:\.\d+)?$/.test(formula) ? Number(formula) : formula;
