// Which columns the officer named when asked “Cột nào là …?”: an answer stands for the table whose header it is about.
import { columnAnswers, columnQuestion } from '../tables/column-question';
import type { ColumnAnswer } from '../tables/recognised';
import type { Table } from '../tables/table';
import { normalForm } from '../text';
import { contains } from '../workbook/address';
import type { CheckNote } from './note';
import { holdsStill } from './noted-content';

/** The rule that asks, by its alias. */
const COLUMN_RULE = 'cot-diem-chua-ro';
const COLUMN = /^Cột [A-Z]{1,3} - /u;

/** What the notes answer to what is still unsure of some tables. */
export function namedColumns(tables: readonly Table[], notes: readonly CheckNote[]): readonly ColumnAnswer[] {
  const answers = notes.filter(({ kind, rule }) => kind === 'answer' && rule === COLUMN_RULE);
  if (answers.length === 0) return [];
  return tables.flatMap((table) =>
    table.unsure.flatMap((unsure) => {
      const question = columnQuestion(table, unsure);
      const note = answers.find((each) => isAbout(each, table, question.text));
      const chosen = note && answerMeant(note.says, question.answers);
      return chosen === undefined ? [] : columnAnswers(table, unsure, chosen);
    }),
  );
}

function isAbout(
  { cell, content, expected }: CheckNote,
  { sheet, headerArea, grid }: Table,
  question: string,
): boolean {
  return (
    cell?.sheet === sheet &&
    contains(headerArea, cell.row, cell.column) &&
    holdsStill(grid.at(cell.row, cell.column), content) &&
    (expected === '' || expected === normalForm(question))
  );
}

/** The answer that was given; when columns have moved, the one with the same header, where there is only one. */
function answerMeant(says: string, answers: readonly string[]): string | undefined {
  const alike = (pattern: (text: string) => string) =>
    answers.filter((answer) => pattern(normalForm(answer)) === pattern(says));
  const [same] = alike((text) => text);
  if (same !== undefined || !COLUMN.test(says)) return same;
  const moved = alike((text) => text.replace(COLUMN, ''));
  return moved.length === 1 ? moved[0] : undefined;
}
