// The scores that the invented commune gave itself, by criterion; what is not named here is scored full.
import type { CellValue } from '../../src/core/workbook/snapshot';

interface Scored {
  readonly self?: CellValue;
  readonly evidence?: string;
}

/** Each entry is a mistake as officers make it, or a score that is less than full. */
export const SCORES: Readonly<Record<string, Scored>> = {
  // Below the maximum, and right.
  '1.2': { self: 2.5 },
  // Not possible under the criterion's own rule: only 4, 2 or 0.
  '1.1': { self: 3, evidence: 'Biên bản kiểm tra niêm yết ngày 05/10/2026' },
  // A number kept as text: Excel leaves it out of every sum.
  '1.3': { self: '3đ' },
  // Above the maximum of 4.
  '2.3': { self: 4.5 },
  // Points without evidence.
  '3.1': { evidence: '' },
  '3.2': { evidence: 'Biên bản kiểm tra nội bộ ngày 08/10/2026' },
  '3.4': { evidence: 'Biên bản kiểm tra công vụ ngày 12/10/2026' },
  '3.5': { evidence: 'Biên bản kiểm tra trụ sở ngày 14/10/2026' },
  // Not scored although all others are.
  '4.2': { self: null, evidence: '' },
};

/** Evidence in the form that a commune writes it. */
export function evidenceOf(place: number): string {
  return `Báo cáo số ${81 + place}/BC-UBND ngày ${String((place % 27) + 1).padStart(2, '0')}/10/2026`;
}
