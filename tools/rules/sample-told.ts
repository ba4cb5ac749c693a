// What a rule says of its own faulty workbook, word for word: the section of its page that shows it.
import type { Finding } from '../../src/core/rules/finding';
import type { CellRef } from '../../src/core/workbook/address';
import type { CellContent } from '../../src/core/workbook/edits';
import { cellName } from '../../src/core/workbook/address';
import { isCellError } from '../../src/core/workbook/snapshot';
import { SEVERITY_WORDS, sayTitle } from '../../src/results/words';

const SAFETY = { safe: 'an toàn', unsafe: 'cần hỏi' };

/** The section, a block for each finding; no lines where there is none. */
export function sampleTold(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  return ['## Trên sổ mẫu', '', ...findings.flatMap((finding) => ['```text', ...linesOf(finding), '```', ''])];
}

function linesOf(finding: Finding): readonly string[] {
  const { cell, severity, what, why, how, expected, received, context, source, question, fix } = finding;
  return [
    `${SEVERITY_WORDS[severity]}: ${sayTitle(finding)}`,
    `Ô: ${placeOf(cell)}`,
    ...line('Dòng', context),
    `Sai gì: ${what}`,
    `Vì sao cần sửa: ${why}`,
    `Cách sửa: ${how}`,
    ...line('Nên là', expected),
    ...line('Đang ghi', received),
    `Nguồn: ${source.text}${source.cell ? ` (${placeOf(source.cell)})` : ''}`,
    ...(finding.consequences ?? []).map(({ cell: place, says }) => `Kéo theo: ${placeOf(place)}: ${says}`),
    ...(question ? [`Hỏi: ${question.text}`, ...question.answers.map(answered(question.below ?? []))] : []),
    ...line('Chưa trả lời', question?.meanwhile),
    ...(fix ? [`Sửa giúp (${SAFETY[fix.safety]}): ${fix.says}`, ...line('Hỏi trước', fix.question)] : []),
    ...(fix?.edits ?? []).map(
      ({ cell: place, before, after }) => `- ${placeOf(place)}: ${sayContent(before)} → ${sayContent(after)}`,
    ),
  ].map((text) => text.replaceAll('\n', '⏎'));
}

function line(name: string, said: string | undefined): readonly string[] {
  return said === undefined ? [] : [`${name}: ${said}`];
}

function answered(below: readonly string[]) {
  return (answer: string, index: number) => `- ${[answer, below[index]].filter(Boolean).join(': ')}`;
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${cellName(row, column)}, trang “${sheet}”`;
}

function sayContent({ value, formula, numberFormat, shown }: CellContent): string {
  const stands = isCellError(value) ? value.error : JSON.stringify(value);
  return [formula, stands, numberFormat && `{${numberFormat}}`, shown && `“${shown}”`].filter(Boolean).join(' ');
}
