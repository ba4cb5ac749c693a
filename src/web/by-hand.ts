// What a finding says to do where nothing can be written for the officer: the same act, by hand in Excel, without the button.
import type { Report } from '../core/check/report';
import type { Finding, Fix } from '../core/rules/finding';

const BUTTON = /bấm (?:Sửa|Cập nhật hạn)/i;

/** The report without fixes, each way to mend said as what the officer does in Excel. */
export function withoutFixes(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map(({ fix, ...finding }): Finding => {
      return fix && BUTTON.test(finding.how) ? { ...finding, how: byHand(finding.how, fix) } : finding;
    }),
  };
}

/**
 * The way to mend without a button; where the sentence is only about buttons, what the fix itself says that it does.
 * @example byHand('Bấm Sửa để nối lại, hoặc xóa dòng.', { says: '' }) // → "Nối lại, hoặc xóa dòng."
 */
export function byHand(how: string, { says }: Pick<Fix, 'says'>): string {
  const plain = how
    .replace(/[,;]? (?:hoặc )?bấm Sửa(?: để đổi)?\./, '.')
    .replace(/^Bấm Sửa để (\p{L})/u, (_, first: string) => first.toUpperCase())
    .replace(/bấm Sửa để /, '');
  return BUTTON.test(plain) ? says : plain;
}
