// The level that is told of a scoring table, whatever a table of levels calls it.
import { recognise } from '../../src/core/tables/recognise';
import { toldTables } from '../../src/results/told-tables';
import { workbookFrom } from '../core/workbook-text';

const LEVELS = `| Mức | Khoảng điểm |
| Mức 4 | Từ 95 đến 100 điểm |
| Không đạt | Dưới 95 điểm |

`;
const scored = (points: string, bonus = '') => `${LEVELS}| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | Công khai | | |
| 1 | Niêm yết | 100 | ${points} |${bonus}
| | Tổng điểm | 100 | |`;

test.each([
  ['dưới mức thấp nhất, bảng mức ghi “Không đạt”', scored('80'), 'Không đạt chuẩn'],
  ['trong một mức', scored('96'), 'Mức 4'],
  [
    'điểm thưởng đưa tổng điểm lên trên 100',
    scored('99,5', '\n| II | Điểm thưởng | | |\n| 2 | Sáng kiến | 1 | 1 |'),
    'Mức 4',
  ],
])('%s', (_name, text, level) => {
  const recognised = recognise(workbookFrom(text.replace('| | Tổng điểm | 100 | |', '| | Tổng điểm | 100 | 100,5 |')));
  expect(toldTables(recognised.tables, recognised).find(({ kind }) => kind === 'scoring')?.level).toBe(level);
});
