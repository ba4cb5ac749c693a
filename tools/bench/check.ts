// Checking against reading: all rules over 24,000 cells, beside JSON.parse of the same snapshot.
import { check } from '../../src/core/check';
import { civilDay } from '../../src/core/calendar/civil-day';
import { recognise } from '../../src/core/tables/recognise';
import { largeWorkbook } from './large-workbook';
import { line, measure } from './measure';

const ROUNDS = 25;
const ROUNDS_BEFORE = 40;

export function benchCheck(): string[] {
  const today = civilDay(2026, 11, 18);
  if (!today) throw new Error('18/11/2026 is a day.');
  return [2_000, 20_000].flatMap((rows) => {
    const workbook = largeWorkbook(rows);
    const text = JSON.stringify(workbook);
    const cells = `${(rows * 12).toLocaleString('en')} cells`;
    const parse = measure(`JSON.parse of ${cells}`, () => JSON.parse(text) as unknown, ROUNDS, ROUNDS_BEFORE);
    return [
      line(parse),
      line(
        measure(`recognise ${cells}`, () => recognise(workbook), ROUNDS, ROUNDS_BEFORE),
        parse,
      ),
      line(
        measure(`check ${cells}`, () => check(workbook, { today }), ROUNDS, ROUNDS_BEFORE),
        parse,
      ),
    ];
  });
}
