// The sample workbook with notes on all that is wrong in it, as bytes: what an officer sends who answers for every finding by name.
import { SAMPLE_DAY, sampleWorkbook } from '../preview/sample/sample-workbook';
import { check } from '../src/core/check';
import type { Report } from '../src/core/check';
import { notesAdded, type NewNote } from '../src/core/notes/note-edits';
import { RULES } from '../src/core/rules';
import type { SheetContent } from '../src/core/sheets/sheet-content';
import { readFile } from '../src/files/read-file';
import { writeWorkbook } from '../src/files/write-workbook';

export const REASON = 'Đã thống nhất với tổ thẩm định';

/** What a check says of the sample, as a host reads it. */
export async function sampleReport(contents: readonly SheetContent[] = sampleWorkbook()): Promise<Report> {
  return check(await readFile(await writeWorkbook(contents), 'mẫu.xlsx'), { today: SAMPLE_DAY });
}

/** The sheets of the sample, and of the notes that set all its findings aside or answer them. */
export async function notedSample(): Promise<readonly SheetContent[]> {
  const contents = sampleWorkbook();
  const workbook = await readFile(await writeWorkbook(contents), 'mẫu.xlsx');
  const { findings } = check(workbook, { today: SAMPLE_DAY });
  const notes = findings.flatMap(({ rule, title, cell, expected, question }): readonly NewNote[] => {
    const alias = RULES.find(({ meta }) => meta.id === rule)?.meta.alias ?? rule;
    const [answer] = question?.answers ?? [];
    const by = 'Trần Thị Mai';
    return answer === undefined || question === undefined
      ? [{ kind: 'set-aside', rule: { alias, title }, cell, ...(expected ? { expected } : {}), says: REASON, by }]
      : [{ kind: 'answer', rule: { alias, title }, cell, expected: question.text, says: answer, by }];
  });
  const added = notesAdded(workbook, notes, SAMPLE_DAY).flatMap((edit) =>
    edit.kind === 'add-sheet' ? [edit.content] : [],
  );
  return [...contents, ...added];
}
