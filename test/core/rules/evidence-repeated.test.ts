// One document for two or three criteria is looked at again.
import rule from '../../../src/core/rules/evidence-repeated';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (evidence: readonly string[]) =>
  ['| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |']
    .concat(evidence.map((text, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | 5 | 5 | ${text} |`))
    .join('\n');
const others = (count: number) => Array.from({ length: count }, (_, at) => `Kế hoạch số ${at + 1}/KH-UBND`);

test('says both criteria', () => {
  const [finding] = findings(rule, table(['QĐ số 366/QĐ-UBND', ...others(3), 'QĐ 366/QĐ-UBND']));
  expect(finding?.what).toBe('Văn bản số 366/QĐ-UBND đã là minh chứng của tiêu chí 1, ghi lại ở tiêu chí 5.');
  expect(finding?.how).toMatch(/^Rà lại các ô E2, E6;/);
});

test('three uses are one finding, four are a report that serves many', () => {
  const report = 'Báo cáo số 12/BC-UBND ngày 05/10/2026';
  expect(found(rule, table([report, report, ...others(14), report]))).toEqual(['E3 hint']);
  expect(found(rule, table([report, report, report, ...others(20), report]))).toEqual([]);
});

test('where much is shared, it is meant so', () => {
  expect(found(rule, table(['BC 1/BC-UBND', 'BC 1/BC-UBND', 'QĐ 2/QĐ-UBND', 'QĐ 2/QĐ-UBND', 'Sổ theo dõi']))).toEqual(
    [],
  );
});

test('another day is another document', () => {
  for (const day of ['05/4/2026', '06/3/2026', '05/3/2025'])
    expect(found(rule, table(['BC 1/BC-UBND ngày 05/3/2026', `BC 1/BC-UBND ngày ${day}`, ...others(2)]))).toEqual([]);
});
