// What the steps of a rule leave out and what they hold twice, on shares from 0 to 100 % or on whole numbers.
import { compare, decimalOf, type Decimal } from '../decimal';
import type { Range, Step, StepScale } from './scale';

/** A place between numbers: right before or right after one. */
interface Place {
  readonly at: number;
  readonly after: boolean;
}

/** Two steps that both hold some number. */
export interface Overlap {
  readonly one: Step;
  readonly other: Step;
}

interface Span {
  readonly step: Step;
  readonly from: Place;
  readonly to: Place;
}

/** What coverage is about: the steps, what they measure, and how many there are in all, where that is known. */
export interface Measured extends Pick<StepScale, 'measure' | 'steps'> {
  readonly whole?: Decimal | undefined;
}

/** The ranges that no step holds, in rising order. */
export function gapsOf(scale: Measured): Range[] {
  const spans = spansOf(scale);
  const gaps: Range[] = [];
  let reached: Place = { at: 0, after: false };
  for (const { from, to } of spans) {
    if (order(reached, from) < 0) gaps.push(rangeBetween(scale, reached, from));
    if (order(reached, to) < 0) reached = to;
  }
  const end = endOf(scale);
  return order(reached, end) < 0 ? [...gaps, rangeBetween(scale, reached, end)] : gaps;
}

/** The pairs of steps, neighbours in rising order, that hold the same number. */
export function overlapsOf(scale: Measured): Overlap[] {
  const overlaps: Overlap[] = [];
  let widest: Span | undefined;
  for (const span of spansOf(scale)) {
    if (widest !== undefined && order(span.from, widest.to) < 0) overlaps.push({ one: widest.step, other: span.step });
    if (widest === undefined || order(widest.to, span.to) < 0) widest = span;
  }
  return overlaps;
}

/** Where the numbers of a rule end: 100 % unless a step names more, the whole, or nowhere. */
function endOf({ measure, whole, steps }: Measured): Place {
  if (measure !== 'share') return { at: whole === undefined ? Infinity : whole + 1, after: false };
  const named = steps.flatMap(({ range }) => [range.from?.value ?? 0, range.to?.value ?? 0]);
  return { at: Math.max(100, ...named), after: true };
}

function spansOf(scale: Measured): Span[] {
  const end = endOf(scale);
  return scale.steps
    .map((step) => ({ step, from: startPlace(scale, step.range), to: endPlace(scale, step.range) ?? end }))
    .sort((one, other) => order(one.from, other.from) || order(one.to, other.to));
}

function startPlace({ measure }: Measured, { from }: Range): Place {
  if (from === undefined) return { at: 0, after: false };
  if (measure === 'share') return { at: from.value, after: !from.included };
  return { at: from.included ? Math.ceil(from.value) : Math.floor(from.value) + 1, after: false };
}

function endPlace({ measure }: Measured, { to }: Range): Place | undefined {
  if (to === undefined) return undefined;
  if (measure === 'share') return { at: to.value, after: to.included };
  return { at: to.included ? Math.floor(to.value) + 1 : Math.ceil(to.value), after: false };
}

function rangeBetween({ measure }: Measured, start: Place, end: Place): Range {
  const from = { value: decimalOf(start.at), included: !start.after };
  if (measure === 'share') return { from, to: { value: decimalOf(end.at), included: end.after } };
  return end.at === Infinity ? { from } : { from, to: { value: decimalOf(end.at - 1), included: true } };
}

function order(one: Place, other: Place): number {
  return one.at === other.at ? Number(one.after) - Number(other.after) : one.at - other.at;
}

/** Whether a range holds part of whole, in percent, or the part itself where the whole is 100. */
export function holds(range: Range, part: Decimal, whole: Decimal): boolean {
  return side(range.from, part, whole, 1) && side(range.to, part, whole, -1);
}

function side(edge: Range['from'], part: Decimal, whole: Decimal, sign: 1 | -1): boolean {
  if (edge === undefined) return true;
  const difference = compare(decimalOf(part * 100), decimalOf(edge.value * whole));
  return difference === 0 ? edge.included : difference === sign;
}
