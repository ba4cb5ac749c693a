import { join } from 'node:path';
import { decimalOf, sayDecimal } from '../../../../src/core/score/decimal';
import { entryLimits, lintScale, possibleScores, readScale, sayScale } from '../../../../src/core/score/scale';
import { toldTable } from '../../told-table';

function tell(rule: string, maximum: string): readonly string[] {
  const most = decimalOf(Number(maximum));
  const reading = readScale(rule.replaceAll('\\n', '\n'), most);
  if (reading.kind !== 'read')
    return [reading.kind, reading.part.replaceAll('\n', '\\n'), reading.reason.replaceAll('\n', '\\n')];
  const { scale } = reading;
  const { scores, stretches } = possibleScores(scale, most);
  const limits = entryLimits(scale, most);
  return [
    scale.kind,
    sayScale(scale),
    [
      ...scores.map(sayDecimal),
      ...stretches.map(
        ({ from, to, step }) =>
          `${sayDecimal(from)} đến ${sayDecimal(to)}${step === undefined ? '' : ` bước ${sayDecimal(step)}`}`,
      ),
    ].join('; '),
    limits.kind === 'list' ? 'danh sách' : `từ ${sayDecimal(limits.from)} đến ${sayDecimal(limits.to)}`,
    lintScale(scale, most)
      .map(({ what }) => what)
      .join(' '),
  ];
}

test.each(toldTable(join(__dirname, 'told.tsv'), 2, tell))('$typed', ({ typed: [rule = '', maximum = ''], told }) =>
  expect(tell(rule, maximum)).toEqual(told),
);
