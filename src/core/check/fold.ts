// One cause, one finding: what is wrong only because of another cell is told there and nowhere else.
import type { CellRef } from '../workbook/address';
import type { Finding } from '../rules/finding';
import type { Answer } from './check';

/** The findings that stand by themselves, each with the consequences that were folded under it. */
export function folded(answers: readonly Answer[]): readonly Finding[] {
  // Of several findings at a cell the first that follows from nothing else is the cause.
  const causes = answers.filter((answer) => !isFoldable(answer)).reverse();
  const byCell = new Map([...answers.filter(isFoldable), ...causes].map((answer) => [cellKey(answer.cell), answer]));
  const consequences = new Map<Answer, { cell: CellRef; says: string }[]>();
  const standing = answers.filter((answer) => {
    const roots = rootsOf(answer, byCell, new Set([cellKey(answer.cell)]));
    for (const cause of roots) {
      const told = consequences.get(cause) ?? [];
      told.push({ cell: answer.cell, says: answer.saysFolded ?? answer.what });
      consequences.set(cause, told);
    }
    return roots.length === 0;
  });
  return standing.map((answer) => withConsequences(answer, consequences.get(answer) ?? []));
}

function follows({ causes }: Answer, byCell: ReadonlyMap<string, Answer>): boolean {
  return (causes ?? []).some((cell) => byCell.has(cellKey(cell)));
}

function isFoldable({ causes }: Answer): boolean {
  return (causes ?? []).length > 0;
}

/** The findings that an answer follows from; those that follow from others themselves are followed up. */
function rootsOf(answer: Answer, byCell: ReadonlyMap<string, Answer>, seen: Set<string>): readonly Answer[] {
  const roots = new Set<Answer>();
  for (const cell of answer.causes ?? []) {
    const key = cellKey(cell);
    const cause = byCell.get(key);
    if (cause === undefined || seen.has(key)) continue;
    seen.add(key);
    const further = rootsOf(cause, byCell, seen);
    // In a circle nothing is the root, and everything stands.
    for (const root of follows(cause, byCell) ? further : [cause]) roots.add(root);
  }
  return [...roots];
}

function withConsequences(answer: Answer, further: readonly { cell: CellRef; says: string }[]): Finding {
  const finding: Answer = { ...answer };
  delete finding.causes;
  delete finding.saysFolded;
  const consequences = [...(answer.consequences ?? []), ...further];
  return consequences.length === 0 ? finding : { ...finding, consequences };
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
