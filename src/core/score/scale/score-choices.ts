// The score of a case told by words: the answer yes or no, or the case named.
import { foldedForComparison } from '../../text';
import { compare, decimalOf, type Decimal } from '../decimal';
import type { ScaleFacts, ScaleScore } from './facts';
import { awarded, invalid, review } from './points';
import { joined, possibleOfAward } from './possible-awards';
import type { Award, Choice, ChoiceScale, Provisions, Scale } from './scale';

/** The score of a rule of choices. */
export function scoreOfChoices(scale: ChoiceScale, { yes }: ScaleFacts, maximum: Decimal): ScaleScore {
  if (yes !== undefined && scale.choices.some(({ answer }) => answer !== undefined))
    return scoreOfAnswer(scale, yes, maximum);
  // A number in a case that could not be read as a range may be what the facts are about.
  const isNumbered = scale.choices.some(({ label }) => /\d/.test(label));
  if (isNumbered) return review(`Cần xem thuộc trường hợp nào: ${labelsOf(scale)}.`);
  return invalid(`Cách chấm này cần biết trường hợp nào: ${labelsOf(scale)}.`);
}

/** The score of the case that facts name in words; undefined when they name none. */
export function scoreOfNamedChoice(scale: Scale, { choice }: ScaleFacts, maximum: Decimal): ScaleScore | undefined {
  if (choice === undefined) return undefined;
  const named = foldedForComparison(choice);
  const labels = scale.choices.map((one) => ({ one, label: foldedForComparison(one.label) }));
  const same = labels.filter(({ label }) => label === named);
  const [found, another] = same.length > 0 ? same : labels.filter(({ label }) => label.endsWith(` ${named}`));
  if (found === undefined) return invalid(`Cách chấm không có trường hợp “${choice}”, chỉ có: ${labelsOf(scale)}.`);
  if (another !== undefined) return invalid(`Cách chấm có hai trường hợp “${choice}”.`);
  return scoreOfChoice(scale, found.one, maximum);
}

/** The score of the choice that answers yes or no; a question when several do or none does. */
export function scoreOfAnswer(scale: Provisions, yes: boolean, maximum: Decimal): ScaleScore {
  const [right, wrong] = yes ? (['yes', 'no'] as const) : (['no', 'yes'] as const);
  const chosen = scale.choices.find(({ answer }) => answer === right);
  if (chosen !== undefined) return scoreOfChoice(scale, chosen, maximum);
  const open = scale.choices.filter(({ answer, award }) => answer !== wrong && award.kind !== 'notApplicable');
  const said = yes ? 'có' : 'không';
  if (open.length > 0)
    return review(
      `“${said}” có thể là: ${labelsOf({ choices: open })}.`,
      candidatesOf(
        open.map(({ award }) => award),
        maximum,
      ),
    );
  return review(`Cách chấm không ghi điểm khi câu trả lời là “${said}”.`, [decimalOf(0)]);
}

/** The score that one choice gives. */
export function scoreOfChoice(scale: Provisions, { label, award, effects }: Choice, maximum: Decimal): ScaleScore {
  return awarded(scale, award, effects, `Trường hợp “${label}”`, maximum);
}

/** The different points that awards come to, or lie between, in rising order. */
export function candidatesOf(awards: readonly Award[], maximum: Decimal): Decimal[] {
  const { scores, stretches } = joined(awards.map((award) => possibleOfAward(award, maximum)));
  const points = [...scores, ...stretches.flatMap(({ from, to }) => [from, to])];
  return [...new Set(points)].sort(compare);
}

/** The labels of choices, quoted. */
export function labelsOf({ choices }: Pick<Provisions, 'choices'>): string {
  return choices.map(({ label }) => `“${label}”`).join(', ');
}
