// What is said of one checked file to an officer who reads it on the screen.
import { decimalOf, sayDecimal } from '../../core/score/decimal';
import type { CheckedAside, CheckedFile, CheckedFinding, CheckedTable } from '../../results/checked-file';
import { KIND_WORDS, SEVERITY_WORDS, sayCounts, sayTitle, sayWhoAndWhen } from '../../results/words';

/** Several lines, the last of them empty. */
export function sayFile(checked: CheckedFile): string {
  const { file, status, error = '', tables, findings, setAside, answered, blank, notChecked } = checked;
  if (status !== 'ok') return `${file}\n  ${error}\n\n`;
  const told = tables.filter(({ kind }) => kind !== 'other');
  const lines = [
    `${file}: ${sayCounts(findings)}`,
    ...(told.length === 0 ? ['  Không thấy bảng chấm điểm hoặc phụ lục nhiệm vụ nào.'] : told.map(sayTable)),
    ...findings.flatMap(sayFinding),
    ...setAside.map((one) => `  Đã bỏ qua có lý do · ${sayPlace(one)} · ${one.title}: ${sayNote(one.reason, one)}`),
    ...answered.map((one) => `  Đã trả lời · ${sayPlace(one)} · ${one.title}: ${sayNote(one.answer, one)}`),
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
  trial,
  returned,
  what,
  how,
  consequences = [],
}: CheckedFinding): readonly string[] {
  return [
    `  ${SEVERITY_WORDS[severity]} · ${placeOf(sheet, address)} · ${sayTitle(trial ? { title, trial } : { title })}`,
    ...(returned ? ['    Đã bỏ qua trước đây; hiện lại vì ô đã thay đổi.'] : []),
    `    Sai gì: ${what}`,
    `    Cách sửa: ${how}`,
    ...(consequences.length === 0
      ? []
      : [`    Kéo theo: ${consequences.map((one) => placeOf(one.sheet, one.address)).join('; ')}`]),
  ];
}

function sayNote(says: string, note: Pick<CheckedAside, 'by' | 'day'>): string {
  const who = sayWhoAndWhen(note);
  return who === '' ? says : `${says} (${who})`;
}

function sayPlace({ sheet, address }: Pick<CheckedAside, 'sheet' | 'address'>): string {
  return placeOf(sheet, address);
}

function placeOf(sheet: string, address: string): string {
  return `trang “${sheet}”, ${address}`;
}
