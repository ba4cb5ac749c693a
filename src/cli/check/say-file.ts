// What is said of one checked file to an officer who reads it on the screen.
import { decimalOf, sayDecimal } from '../../core/score/decimal';
import type { CheckedFile, CheckedFinding, CheckedTable } from '../../results/checked-file';
import { KIND_WORDS, SEVERITY_WORDS, sayCounts } from '../../results/words';

/** Several lines, the last of them empty. */
export function sayFile(checked: CheckedFile): string {
  const { file, status, error = '', tables, findings, blank, notChecked } = checked;
  if (status !== 'ok') return `${file}\n  ${error}\n\n`;
  const told = tables.filter(({ kind }) => kind !== 'other');
  const lines = [
    `${file}: ${sayCounts(findings)}`,
    ...(told.length === 0 ? ['  Không thấy bảng chấm điểm hoặc phụ lục nhiệm vụ nào.'] : told.map(sayTable)),
    ...findings.flatMap(sayFinding),
    ...blank.map(({ sheet, address, says }) => `  Chưa điền · ${placeOf(sheet, address)}: ${says}`),
    ...notChecked.map(({ says }) => `  Chưa kiểm tra: ${says}`),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** The whole in one sentence. */
export function saySummary(
  files: number,
  notRead: number,
  findings: readonly Pick<CheckedFinding, 'severity'>[],
): string {
  const rest = notRead === 0 ? '' : ` Chưa đọc được ${notRead} tệp.`;
  return `Đã kiểm tra ${files - notRead} tệp: ${sayCounts(findings)}.${rest}\n`;
}

function sayTable({ sheet, kind, headerRange, dataRange, total, level }: CheckedTable): string {
  const decided =
    total === null ? '' : `; tổng ${sayDecimal(decimalOf(total))} điểm${level === null ? '' : `, ${level}`}`;
  return `  ${KIND_WORDS[kind]} · ${placeOf(sheet, `${headerRange}, ${dataRange}`)}${decided}`;
}

function sayFinding({
  severity,
  sheet,
  address,
  title,
  what,
  how,
  consequences = [],
}: CheckedFinding): readonly string[] {
  return [
    `  ${SEVERITY_WORDS[severity]} · ${placeOf(sheet, address)} · ${title}`,
    `    Sai gì: ${what}`,
    `    Cách sửa: ${how}`,
    ...(consequences.length === 0
      ? []
      : [`    Kéo theo: ${consequences.map((one) => placeOf(one.sheet, one.address)).join('; ')}`]),
  ];
}

function placeOf(sheet: string, address: string): string {
  return `trang “${sheet}”, ${address}`;
}
