// What may be typed into an area: drop-downs and limits, with their prompts.
import type { EntryRule } from '../core/sheets/sheet-content';

/** Queues the rule on the range. */
export function setEntryRule(range: Excel.Range, { allow, prompt, onWrong, wrongText }: EntryRule): void {
  const { dataValidation } = range;
  const rule = ruleOf(allow);
  if (rule) dataValidation.rule = rule;
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  if (rule) {
    dataValidation.errorAlert = {
      showAlert: true,
      style: onWrong === 'stop' ? 'Stop' : 'Warning',
      title: prompt?.title ?? 'CQTT',
      message: wrongText ?? prompt?.text ?? '',
    };
  }
}

function ruleOf(allow: EntryRule['allow']): Excel.DataValidationRule | undefined {
  switch (allow.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: allow.values.join(',') } };
    case 'decimal':
      return { decimal: { formula1: allow.from, formula2: bound(allow.to), operator: 'Between' } };
    case 'whole':
      return { wholeNumber: { formula1: allow.from, formula2: allow.to, operator: 'Between' } };
    case 'date':
      return { date: { formula1: '2000-01-01', operator: 'GreaterThan' } };
    case 'any':
      return undefined;
  }
}

function bound(to: number | { readonly formula: string }): number | string {
  return typeof to === 'number' ? to : to.formula;
}
