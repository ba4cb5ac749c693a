// A conditional format whose condition is a formula.
import { HostObject } from '../rich/host-object';
import { textArgument } from './arguments';
import { ConditionalRangeFormat, type StoredLook } from './conditional-range-format';
import { checkFormula } from './formula-syntax';

export class CustomConditionalFormat extends HostObject {
  readonly $type = 'CustomConditionalFormat';

  constructor(private readonly owner: StoredLook) {
    super();
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly $type = 'ConditionalFormatRule';

  constructor(private readonly owner: StoredLook) {
    super();
  }

  get Formula(): string {
    const { condition } = this.owner.stored();
    return condition.kind === 'custom' ? condition.formula : '';
  }
  set Formula(value: unknown) {
    const formula = textArgument(value);
    checkFormula(formula);
    this.owner.change({ condition: { kind: 'custom', formula } });
  }
}
