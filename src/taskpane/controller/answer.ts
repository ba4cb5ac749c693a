// Lưu câu trả lời: keeps what the officer answered to a finding that asks.
import { findingKey } from '../../core/rules/finding';
import { openFindings } from '../listed';
import { said } from '../texts';
import type { Context } from './context';

export function saveAnswer({ store }: Context): void {
  const { check, checked, answers } = store.state();
  if (check.name !== 'finding') return;
  const finding = openFindings(checked, answers).find((each) => findingKey(each) === check.key);
  if (!finding?.question) return;
  if (check.answer === undefined) return store.send({ do: 'unanswered' });
  const { rule, cell, question } = finding;
  store.send({ do: 'answer', answer: { rule, cell, question: question.text, answer: check.answer } });
  const left = openFindings(checked, store.state().answers).length;
  store.send({ do: 'say', text: said.answered(left) });
}
