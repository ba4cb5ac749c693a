// The words for severities and kinds of tables, and for how many findings there are, in every form that people read.
import { dayOfIso, sayDay } from '../core/calendar/civil-day';
import { SEVERITY_ORDER, type CheckedAside, type CheckedFinding, type CheckedKind } from './checked-file';
import type { Severity } from '../core/rules/finding';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  hint: 'Gợi ý',
  review: 'Cần xem',
};

export const KIND_WORDS: Readonly<Record<CheckedKind, string>> = {
  scoring: 'Bảng chấm điểm',
  appendix: 'Phụ lục nhiệm vụ',
  criteria: 'Bộ tiêu chí',
  levels: 'Bảng mức',
  rollup: 'Bảng tổng hợp các đơn vị',
  ranking: 'Bảng xếp hạng',
  evidence: 'Danh mục minh chứng',
  other: 'Bảng khác',
};

/** "Điểm vượt điểm tối đa (thử nghiệm)" for a rule on trial. */
export function sayTitle({ title, trial }: Pick<CheckedFinding, 'title' | 'trial'>): string {
  return trial ? `${title} (thử nghiệm)` : title;
}

/** "Trần Thị Mai, 02/11/2026", as far as it is known. */
export function sayWhoAndWhen({ by, day }: Pick<CheckedAside, 'by' | 'day'>): string {
  const when = day === undefined ? undefined : dayOfIso(day);
  return [by, when && sayDay(when)].filter((part) => part !== undefined).join(', ');
}

/** "2 lỗi, 1 gợi ý"; "không có mục nào" where there is nothing. */
export function sayCounts(findings: readonly Pick<CheckedFinding, 'severity'>[]): string {
  const said = SEVERITY_ORDER.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${SEVERITY_WORDS[severity].toLowerCase()}`];
  });
  return said.length === 0 ? 'không có mục nào' : said.join(', ');
}
