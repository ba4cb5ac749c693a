// Decides that a score shown as a percentage is a number in a wrong format; where it may be a share of the maximum, that is asked first.
import { compare, decimalOf, sayDecimal } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { ROLE_NAMES, capitalised, rowContext, rowNameInTable, sayCell } from '../tables/row-names';
import type { ScoreCell } from '../tables/score-cell';
import { pointColumns, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { setValue } from '../workbook/set-cell';
import type { Fix } from './finding';
import type { Table } from '../tables/table';
import type { Rule } from './rule';

const ONE = decimalOf(1);

const rule: Rule = {
  meta: {
    id: 'score-as-percent',
    alias: 'diem-dang-phan-tram',
    severity: 'warning',
    title: 'Điểm hiện dưới dạng phần trăm',
    why: 'Bản in hiện 400% thay cho 4 điểm; gõ 90% thì Excel chỉ cộng 0,9 vào tổng.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Ô điểm có định dạng phần trăm, trong cột mà các ô khác ghi điểm bằng số.',
      leaves: 'Cột ghi tỷ lệ: phần lớn ô là phần trăm (hỏi lại một lần, Cần xem).',
      wrong: 'Điểm tự chấm hiện 400%.',
      right: 'Điểm tự chấm hiện 4.',
    },
  },
  kinds: ['scoring'],
  *check(table) {
    const sheet = scoreSheet(table);
    for (const column of pointColumns(sheet)) {
      const { shares, most } = sharesOf(table, column);
      for (const held of most ? shares.slice(0, 1) : shares) {
        const { ref: cell, row } = held.score;
        const { value } = held;
        const shown = `${sayDecimal(decimalOf(value * 100))}%`;
        if (most) {
          yield {
            cell,
            severity: 'review',
            what: `${capitalised(ROLE_NAMES[column.role])}: phần lớn ô của cột là tỷ lệ phần trăm (${sayCell(cell)} hiện ${shown}).`,
            how: 'Nếu là điểm, đổi định dạng cả cột thành số.',
            received: shown,
            question: { text: 'Cột này ghi điểm hay tỷ lệ?', answers: ['Ghi điểm', 'Ghi tỷ lệ'] },
          };
          continue;
        }
        const meant = meantBy(value, sheet.max?.at(row));
        const means = meant.map(sayDecimal).join(' hoặc ');
        yield {
          cell,
          what: `${rowNameInTable(table, row)}: ${ROLE_NAMES[column.role]} ở ${sayCell(cell)} hiện ${shown}, không phải số điểm.`,
          how: `Ghi lại ${means} điểm với định dạng số, hoặc bấm Sửa.`,
          context: rowContext(row),
          expected: means,
          received: shown,
          fix: fixOf(held, meant),
        };
      }
    }
  },
};

interface Share {
  readonly score: ScoreCell;
  readonly value: number;
}

/** The cells of a column that show a percentage, and whether most of its scores do. */
function sharesOf(
  { rows }: Table,
  { unusual, at }: ScoreColumn,
): { readonly shares: readonly Share[]; readonly most: boolean } {
  const shares: Share[] = [];
  for (const score of unusual) {
    const value = score.cell?.value;
    const isShare = score.reading.kind === 'score' && typeof value === 'number';
    if (isShare) shares.push({ score, value });
  }
  const scores = shares.length === 0 ? [] : rows.filter((row) => at(row).reading.kind === 'score');
  return { shares, most: shares.length * 2 > scores.length };
}

/** Above 1 it is the number itself; else it may be that, or so much of the maximum. */
function meantBy(value: number, max: ScoreCell | undefined): readonly [Decimal, ...Decimal[]] {
  const number = decimalOf(value);
  const points = max?.reading.kind === 'score' ? decimalOf(value * max.points) : number;
  return compare(number, ONE) > 0 || compare(number, points) === 0 ? [number] : [points, number];
}

function fixOf({ score: { ref, cell }, value }: Share, [meant, other]: readonly [Decimal, ...Decimal[]]): Fix {
  const edits = [setValue(ref, cell, meant, 'General')];
  return other === undefined
    ? { safety: 'safe', says: `Đổi định dạng phần trăm thành số ${sayDecimal(meant)}.`, edits }
    : {
        safety: 'unsafe',
        says: `Đổi ${sayDecimal(decimalOf(value * 100))}% thành ${sayDecimal(meant)} điểm.`,
        question: `Ô này được ${sayDecimal(meant)} điểm?`,
        edits,
      };
}

export default rule;
