// Decides that the level stated is the one that the deciding total reaches.
import { NOT_REACHED, sayBand } from '../score/band';
import { compare, sayDecimal } from '../score/decimal';
import { levelOf } from '../score/level';
import type { LevelAnswer } from '../score/level';
import type { Decimal } from '../score/decimal';
import { bandsOf, decisionOf, totalOf } from '../tables/decision';
import { ROLE_NAMES, sayCell } from '../tables/row-names';
import { scoreCellRef, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { registrationOf, statedLevel } from '../tables/stated-level';
import { sumsOf } from '../tables/sums';
import type { Table } from '../tables/table';
import { setValue } from '../workbook/set-cell';
import type { Rule } from './rule';

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
      leaves: 'Ô mức để trống; bảng có tổng điểm tối đa khác 100; mức sai chỉ vì tổng điểm sai (ghi ở ô tổng).',
      wrong: 'Tổng 92,5 điểm, ghi Mức 4.',
      right: 'Tổng 92,5 điểm, ghi Mức 3 (từ 90 đến dưới 95 điểm).',
    },
  },
  kinds: ['scoring'],
  *check(table, { recognised }) {
    if (table.levelCells.length === 0) return;
    const bands = bandsOf(recognised.levels);
    const decision = decisionOf(table, bands);
    if (decision === undefined || !isOutOfHundred(table)) return;
    const registration = registrationOf(table, recognised, bands)?.registration;
    for (const { cell, by } of table.levelCells) {
      const held = table.grid.at(cell.row, cell.column);
      const stated = statedLevel(held, bands);
      const column = (by && scoreSheet(table)[by]) ?? decision.column;
      const total = column === decision.column ? decision.total : totalOf(table, column);
      const circumstances = registration ? { registration } : {};
      const answer = levelOf(total, bands, circumstances);
      if (stated === undefined || answer.kind !== 'level' || stated === answer.level) continue;
      const shown = statedTotal(table, column);
      const follows =
        shown !== undefined &&
        compare(shown, total) !== 0 &&
        levelName(levelOf(shown, bands, circumstances)) === stated;
      const why = answer.lowered?.by === 'registration' ? 'không đăng ký thì kết quả là' : 'là';
      const band =
        answer.level === NOT_REACHED && answer.reached.name !== NOT_REACHED ? '' : ` (${sayBand(answer.reached)})`;
      yield {
        cell,
        what: `Tổng ${ROLE_NAMES[column.role]} ${sayDecimal(total)} ${why} ${answer.level}${band}; ${sayCell(cell)} ghi ${stated}.`,
        how: `Ghi lại ${answer.level}, hoặc bấm Sửa.`,
        expected: answer.level,
        received: stated,
        causes: follows ? totalCells(table, column) : [],
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

/** The bands are about 100 points: of a set with another maximum they say nothing. */
function isOutOfHundred(table: Table): boolean {
  const { max } = scoreSheet(table);
  return max === undefined || compare(totalOf(table, max), 100 as Decimal) === 0;
}

function statedTotal(table: Table, column: ScoreColumn): Decimal | undefined {
  const total = sumsOf(table)
    .filter(({ kind }) => kind === 'total')
    .pop();
  const reading = total && column.cells.get(total.index)?.reading;
  return reading?.kind === 'score' ? reading.score : undefined;
}

function totalCells(table: Table, column: ScoreColumn) {
  return table.rows.filter(({ kind }) => kind === 'total').map((row) => scoreCellRef(table, column.column, row));
}

function levelName(answer: LevelAnswer): string | undefined {
  return answer.kind === 'level' ? answer.level : undefined;
}

/** "Xếp loại: Mức 4" keeps its label. */
function withLevel(value: unknown, level: string): string {
  const colon = typeof value === 'string' ? value.lastIndexOf(':') : -1;
  return colon < 0 ? level : `${String(value).slice(0, colon + 1)} ${level}`;
}

export default rule;
