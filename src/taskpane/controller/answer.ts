// Lưu câu trả lời: keeps what the officer answered to a finding that asks; in the workbook, else for as long as the panel is open.
import { findingKey } from '../../core/rules/finding';
import { openFindings } from '../listed';
import { said } from '../texts';
import type { Context } from './context';
import { check as checkAgain } from './check-job';
import { noteAnswer } from './note-job';

const COLUMN_RULE = 'column-unsure';

export async function saveAnswer(context: Context): Promise<void> {
  const { store } = context;
  const { check, checked, answers } = store.state();
  if (check.name !== 'finding') return;
  const finding = openFindings(checked, answers).find((each) => findingKey(each) === check.key);
  if (!finding?.question) return;
  if (check.answer === undefined) return store.send({ do: 'unanswered' });
  if (store.state().capabilities.note) return noteAnswer(context, finding, check.answer);
  const { rule, cell, question } = finding;
  store.send({ do: 'answer', answer: { rule, cell, question: question.text, answer: check.answer } });
  // What a column is changes what is read: nothing that was found before holds.
  if (rule === COLUMN_RULE) return void (await checkAgain(context, { focus: true, keepsSince: true }));
  const left = openFindings(checked, store.state().answers).length;
  store.send({ do: 'say', text: said.answered(left) });
}
