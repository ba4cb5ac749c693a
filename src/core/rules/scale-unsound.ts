// Decides that the steps of a scoring rule leave nothing out between them and give no share or count two scores.
import type { ScaleFinding } from '../score/scale';
import { faultsOf, ownScalesOf, readScaleOf } from '../tables/criterion-scales';
import type { CriterionScale } from '../tables/criterion-scales';
import { rowContext, rowNameInTable } from '../tables/row-names';
import type { Table } from '../tables/table';
import type { Rule } from './rule';

const rule: Rule = {
  meta: {
    id: 'scale-unsound',
    alias: 'cach-cham-chua-ro',
    severity: 'warning',
    title: 'Các bậc của cách chấm chưa rõ',
    why: 'Cùng một kết quả có thể được hai số điểm, hoặc không có điểm nào; người chấm và người thẩm định hiểu khác nhau.',
    source: 'Bộ tiêu chí, cột Cách chấm',
    page: {
      finds:
        'Hai bậc của cách chấm chồng lên nhau hoặc ghi hai lần. Hai bậc hở nhau, điểm các bậc lúc tăng lúc giảm thì gợi ý.',
      leaves:
        'Phần dưới bậc thấp nhất, trên bậc cao nhất; các bậc đều ghi “trở lên” hoặc đều ghi “dưới”; cách chấm CQTT chưa đọc được (ghi ở Chưa kiểm tra).',
      wrong: '88 - 90%: 2 điểm; 90 - 95%: 3 điểm.',
      right: 'Từ 88% đến dưới 90%: 2 điểm; từ 90% đến 95%: 3 điểm.',
    },
  },
  kinds: ['criteria', 'scoring'],
  *check(table, { recognised: { criteria } }) {
    const told = wordsToldIn(criteria, table);
    const unsound = ownScalesOf(table, criteria).filter(({ scale }) => worst(scale) !== undefined);
    for (const { row, scale } of unsound) {
      const found = told.has(scale.words) ? undefined : worst(scale);
      if (found === undefined) continue;
      yield {
        cell: scale.cell,
        severity: isCertain(found) ? 'warning' : 'hint',
        what: `${rowNameInTable(table, row)}: ${found.what.replace(/^./u, (letter) => letter.toLowerCase())}`,
        how: 'Đối chiếu với quyết định ban hành bộ tiêu chí; nếu quyết định ghi như vậy, xin hướng dẫn của thành phố.',
        context: rowContext(row),
        received: scale.words,
      };
    }
  },
};

/** What the scoring table only repeats is told at the set. */
function wordsToldIn(criteria: Table | undefined, table: Table): ReadonlySet<string> {
  if (criteria === undefined || criteria === table) return new Set();
  return new Set(ownScalesOf(criteria, criteria).map(({ scale }) => scale.words));
}

function worst(stated: CriterionScale): ScaleFinding | undefined {
  const scale = readScaleOf(stated);
  const faults = scale === undefined ? [] : faultsOf(scale);
  if (faults.length === 0) return undefined;
  const told = faults.filter(({ isUsual }) => isUsual === undefined);
  return told.find(isCertain) ?? told[0];
}

function isCertain({ kind }: ScaleFinding): boolean {
  return kind === 'overlap' || kind === 'duplicate';
}

export default rule;
