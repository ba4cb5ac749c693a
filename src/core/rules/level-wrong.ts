// Decides that the level stated is the one that the deciding total reaches.
import { isSameLevel, sayBand } from '../score/band';
import type { Cap } from '../score/cap';
import { roundHalfUp, sayDecimal } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { levelOf } from '../score/level';
import type { LevelAnswer } from '../score/level';
import { bandsOf, decisionOf, isOutOfHundred, statedTotal, totalOf } from '../tables/decision';
import { ROLE_NAMES, sayCell } from '../tables/row-names';
import { scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { statedCaps } from '../tables/stated-caps';
import { registrationOf, statedLevel } from '../tables/stated-level';
import type { Table } from '../tables/table';
import type { CellRef } from '../workbook/address';
import { setValue } from '../workbook/set-cell';
import type { Cell } from '../workbook/snapshot';
import type { Rule } from './rule';

const ROUNDS = /\b(?:ROUND|ROUNDUP|INT|CEILING|MROUND)\(/;

const rule: Rule = {
  meta: {
    id: 'level-wrong',
    alias: 'muc-dat-sai',
    severity: 'error',
    title: 'Mức đạt không đúng với tổng điểm',
    why: 'Mức đạt là kết quả đề nghị công nhận; ghi sai sẽ bị trả lại.',
    source: 'Kế hoạch, mục II “Các mức đạt chuẩn”; hoặc bảng mức trong tệp',
    page: {
      finds:
        'Mức ghi ở bảng khác mức tính từ tổng điểm: điểm thẩm định khi mọi tiêu chí đã có, nếu chưa thì điểm tự chấm. Không đăng ký thì là “Không đạt chuẩn”.',
      leaves:
        'Ô mức để trống; bảng có tổng điểm tối đa khác xa 100; mức sai chỉ vì tổng điểm sai (ghi ở ô tổng); mức ghi thấp xuống theo điều kiện ghi trong tệp.',
      wrong: 'Tổng 92,5 điểm, ghi Mức 4.',
      right: 'Tổng 92,5 điểm, ghi Mức 3 (từ 90 đến dưới 95 điểm).',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    if (table.levelCells.length === 0 || !isOutOfHundred(table)) return;
    const bands = bandsOf(recognised.levels);
    const decision = decisionOf(table, bands);
    if (decision === undefined) return;
    const registration = registrationOf(table, recognised, bands)?.registration;
    const levelAt = (points: Decimal, caps: readonly Cap[] = []) =>
      levelOf(points, bands, { caps, ...(registration ? { registration } : {}) });
    for (const { cell, by } of table.levelCells) {
      const held = table.grid.at(cell.row, cell.column);
      const stated = statedLevel(held, bands);
      const column = (by && scoreSheet(table)[by]) ?? decision.column;
      const total = totalOf(table, column);
      const answer = levelAt(total);
      if (stated === undefined || answer.kind !== 'level' || isSameLevel(stated, answer.level)) continue;
      // A level put down as the workbook's own conditions ask is right.
      if (isLevel(levelAt(total, statedCaps(table, recognised, column, bands)), stated)) continue;
      const shown = levelAt(statedTotal(table, column) ?? total);
      const why = answer.lowered
        ? `không đăng ký mức thì kết quả là ${answer.level}`
        : `là ${answer.level} (${sayBand(answer.reached)})`;
      yield {
        cell,
        what: `Tổng ${ROLE_NAMES[column.role]} ${sayDecimal(total)} ${why}; ${sayCell(cell)} ghi ${stated}${sayOrigin(table, column, held, (other) => isLevel(levelAt(other), stated))}.`,
        how: `Ghi lại ${answer.level}, hoặc bấm Sửa.`,
        expected: answer.level,
        received: stated,
        // A level that fits the total as stated is wrong only because that is.
        causes: isLevel(shown, stated) ? totalCells(table, column) : [],
        saysFolded: `Mức đạt (${sayCell(cell)}) đang ghi ${stated}.`,
        fix: {
          safety: 'unsafe',
          says: `Ghi ${answer.level} vào ${sayCell(cell)}.`,
          question: 'Điểm các tiêu chí đã đúng?',
          edits: [setValue(cell, held, withLevel(held?.value, answer.level))],
        },
      };
    }
  },
};

function isLevel(answer: LevelAnswer, level: string): boolean {
  return answer.kind === 'level' && isSameLevel(answer.level, level);
}

/** Where a wrong level comes from: the total of another column, or one that its formula rounds. */
function sayOrigin(
  table: Table,
  column: ScoreColumn,
  held: Cell | undefined,
  makesLevel: (total: Decimal) => boolean,
): string {
  const total = totalOf(table, column);
  const rounded = roundHalfUp(total, 0);
  if (ROUNDS.test(held?.formula ?? '') && makesLevel(rounded))
    return `, vì công thức làm tròn ${sayDecimal(total)} thành ${sayDecimal(rounded)}`;
  const other = scoreSheet(table).scores.find((one) => one !== column && makesLevel(totalOf(table, one)));
  return other ? `, là mức theo ${ROLE_NAMES[other.role]} (${sayDecimal(totalOf(table, other))})` : '';
}

function totalCells(table: Table, column: ScoreColumn): readonly CellRef[] {
  return table.rows.filter(({ kind }) => kind === 'total').map((row) => column.at(row).ref);
}

/** "Xếp loại: Mức 4" keeps its label. */
function withLevel(value: unknown, level: string): string {
  const label = typeof value === 'string' ? /^.*:/u.exec(value)?.[0] : undefined;
  return label === undefined ? level : `${label} ${level}`;
}

export default rule;
