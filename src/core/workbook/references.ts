// Which cells of its workbook a formula refers to.
import { readArea } from './address';
import type { Area } from './address';

export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

const TEXTS = /"[^"]*"/g;
const REFERENCE =
  /(?:('(?:[^']|''){1,80}'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]{0,80})!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])/gu;
const LONGEST_FORMULA = 8192;

/**
 * The areas that a formula names; names, tables and other workbooks are left out.
 * @param sheet the sheet that the formula stands on
 * @example referencesOf("='Bảng 1'!A1+SUM(B2:B3)", 'Tổng').length // → 2
 */
export function referencesOf(formula: string, sheet: string): readonly Reference[] {
  if (formula.length > LONGEST_FORMULA) return [];
  const references: Reference[] = [];
  formula.replace(TEXTS, '""').replace(REFERENCE, (whole, named: string | undefined, text: string) => {
    const area = readArea(text);
    if (area) references.push({ sheet: named === undefined ? sheet : unquoted(named), area });
    return whole;
  });
  return references;
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
