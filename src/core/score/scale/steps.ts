// When cases make a scale of steps, and what is measured: shares, counts, or what is missing of a whole.
import { decimalOf, type Decimal } from '../decimal';
import { FULL } from './amount';
import { choicesOf } from './choices';
import { gapsOf, type Measured } from './coverage';
import type { Formula } from './formula';
import type { Case } from './gathered';
import { exactly, rangeOf, type RangeReading } from './range';
import type { Award, Provisions, Range, Step, StepScale } from './scale';

/** A case with the range that its words name, where they name one. */
export interface SortedCase extends Case {
  readonly reading?: RangeReading;
}

type Measure = StepScale['measure'];

const ALL_THERE = /^(?:đầy đủ|đủ|không thiếu)(?!\p{L})/u;
const IN_TIME =
  /^(?:(?:gửi|nộp|có|đã|báo cáo|hoàn thành|thực hiện|ban hành|trả lời|giải quyết|hồ sơ|văn bản) )*(?:đúng (?:thời )?(?:hạn|gian)|kịp thời|không (?:chậm|trễ|muộn)|trước hạn|sớm)(?!\p{L})/u;
const DELAYED = /(?<!\p{L})(?:chậm|trễ|muộn|quá hạn)(?!\p{L})/u;
const ALL_OTHERS = /^(?:các )?(?:trường hợp )?(?:còn lại|khác)(?!\p{L})/u;
const NOT_ALL_THERE = /^(?:(?:không|chưa) (?:đầy )?đủ|thiếu)(?!\p{L})/u;

/** The cases in their order, each with its range; or the one whose edges are doubtful. */
export function sortedCases(cases: readonly Case[]): readonly SortedCase[] | Case {
  const sorted: SortedCase[] = [];
  for (const one of cases) {
    const reading = one.award.kind === 'notApplicable' ? undefined : rangeOf(one.label);
    if (reading === 'doubtful') return one;
    sorted.push({ ...one, ...(reading && { reading }) });
  }
  return sorted;
}

/** The scale that cases make, a formula filling the one range they leave out; undefined when they measure different things. */
export function stepScaleOf(
  cases: readonly SortedCase[],
  formula: Formula | undefined,
  provisions: Provisions,
): StepScale | undefined {
  const measure = measureOf(cases);
  if (measure === undefined) return undefined;
  const readings = cases.flatMap(({ reading }) => reading ?? []);
  const whole = readings.find((reading) => reading.whole !== undefined)?.whole;
  const noun = readings.find((reading) => reading.noun !== '')?.noun ?? '';
  const isDelay = cases.some(({ label, reading }) => reading !== undefined && DELAYED.test(label.plain));
  const isInTime = ({ label }: SortedCase): boolean => isDelay && IN_TIME.test(label.plain);
  // Days early and days late are counted apart.
  if (cases.some((one) => one.reading !== undefined && isInTime(one) && !DELAYED.test(one.label.plain)))
    return undefined;
  const ranged = cases.map((one) => ({
    one,
    range: isInTime(one) ? { ...exactly(decimalOf(0)), ...upTo(one) } : rangeFor(one, measure, whole),
  }));
  const named = ranged.flatMap(({ one: { award, effects }, range }) => (range ? [{ range, award, effects }] : []));
  const others = cases.find(({ label }) => ALL_OTHERS.test(label.plain));
  const steps = others === undefined ? named : [...named, ...stepsInGaps({ measure, whole, steps: named }, others)];
  const filled = formula === undefined ? withNothingOff(steps, measure) : withFormula(steps, formula, measure);
  if (filled === undefined) return undefined;
  const choices = choicesOf(ranged.flatMap(({ one, range }) => (range || one === others ? [] : [one])));
  return { kind: 'steps', measure, noun, ...(whole !== undefined && { whole }), steps: filled, ...provisions, choices };
}

/** "Đúng hạn hoặc chậm không quá 02 ngày" reaches up to 2. */
function upTo({ reading }: SortedCase): Range {
  return reading?.range.to === undefined ? {} : { to: reading.range.to };
}

function measureOf(cases: readonly SortedCase[]): Measure | undefined {
  const measures = new Set(cases.flatMap(({ reading }) => reading?.measure ?? []));
  const isComplete = measures.delete('complete');
  if (measures.size > 1 || (isComplete && measures.has('share'))) return undefined;
  return measures.has('missing') ? 'missing' : measures.has('share') ? 'share' : 'count';
}

/** "Đầy đủ" beside "thiếu 01 nội dung" is 0 missing; "không đủ" beside "đủ 04 nội dung" is fewer than 4. */
function rangeFor({ label, reading }: SortedCase, measure: Measure, whole: Decimal | undefined): Range | undefined {
  if (measure === 'missing') {
    return reading?.measure === 'complete' || (!reading && ALL_THERE.test(label.plain))
      ? exactly(decimalOf(0))
      : reading?.range;
  }
  const isShort = !reading && whole !== undefined && NOT_ALL_THERE.test(label.plain);
  return isShort ? { to: { value: whole, included: false } } : reading?.range;
}

/** "Còn lại: 0 điểm": a step for each range that the others leave out. */
function stepsInGaps(scale: Measured, { award, effects }: Case): Step[] {
  return gapsOf(scale).map((range) => ({ range: withoutEnd(range), award, effects }));
}

function withoutEnd({ to, ...from }: Range): Range {
  return to === undefined || (to.value === 100 && to.included) ? from : { ...from, to };
}

/** Where all steps take something off, too little for any of them takes off nothing. */
function withNothingOff(steps: readonly Step[], measure: Measure): readonly Step[] {
  const [gap] = gapsOf({ measure, steps });
  if (gap?.from?.value !== 0 || steps.some(({ award }) => award.kind !== 'less')) return steps;
  return [...steps, { range: gap, award: FULL, effects: [] }];
}

function withFormula(steps: readonly Step[], formula: Formula, measure: Measure): readonly Step[] | undefined {
  const [gap, another] = gapsOf({ measure, steps });
  if (measure !== 'share' || formula.kind === 'each' || gap === undefined || another !== undefined) return undefined;
  const award: Award = { kind: 'rate', times: formula.times, per: formula.per };
  return [...steps, { range: withoutEnd(gap), award, effects: [] }];
}
