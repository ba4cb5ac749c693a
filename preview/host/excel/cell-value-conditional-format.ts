// A conditional format whose condition compares the value of the cell.
import { invalidArgument } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { recordArgument, wordArgument } from './arguments';
import { ConditionalRangeFormat, type StoredLook } from './conditional-range-format';
import { COMPARISONS, formulaArgument } from './validation-rule';

const OPERATORS = COMPARISONS.map((comparison) =>
  comparison.replace('GreaterThanOrEqualTo', 'GreaterThanOrEqual').replace('LessThanOrEqualTo', 'LessThanOrEqual'),
);

export class CellValueConditionalFormat extends HostObject {
  readonly $type = 'CellValueConditionalFormat';

  constructor(private readonly owner: StoredLook) {
    super();
  }

  get Rule(): Readonly<Record<string, unknown>> {
    const { condition } = this.owner.stored();
    if (condition.kind !== 'cellValue') return {};
    const { formula1, formula2, comparison } = condition;
    return { formula1, ...(formula2 !== null && { formula2 }), operator: OPERATORS[COMPARISONS.indexOf(comparison)] };
  }
  set Rule(value: unknown) {
    const rule = recordArgument(value);
    const operator = wordArgument(rule['operator'], OPERATORS);
    const comparison = COMPARISONS[OPERATORS.indexOf(operator)];
    if (comparison === undefined) throw invalidArgument();
    const two = comparison === 'Between' || comparison === 'NotBetween';
    this.owner.change({
      condition: {
        kind: 'cellValue',
        comparison,
        formula1: formulaArgument(rule['formula1']),
        formula2: two ? formulaArgument(rule['formula2']) : null,
      },
    });
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}
