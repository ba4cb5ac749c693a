// The due date beside a time phrase must be one that follows from it.
import rule from '../../../src/core/rules/due-date-stale';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string, due: string, title = 'PHỤ LỤC NĂM 2026') => `| ${title} |
| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Ngày cuối còn kịp |
| 1 | Họp dân | ${time} | Phòng Kinh tế | ${due} |`;

test('says both days and mends at once', () => {
  const [finding] = findings(rule, table('Trước ngày 15/02 hằng năm', '@28/02/2026'));
  expect(finding?.what).toBe('“Trước ngày 15/02 hằng năm” có ngày cuối còn kịp là 14/02/2026; ô E3 ghi 28/02/2026.');
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 46067, numberFormat: 'dd/mm/yyyy' });
});

test.each([
  ['đúng ngày', 'Trước ngày 15/02 hằng năm', '@14/02/2026'],
  ['một trong nhiều ngày', 'Tháng 6 và tháng 11 hằng năm', '@30/11/2026'],
  ['chưa ghi ngày', 'Trước ngày 15/02 hằng năm', ''],
  ['không có ngày hạn', 'Thường xuyên', '@14/02/2026'],
  ['không phải ngày', 'Trước ngày 15/02 hằng năm', '-5'],
  ['thời gian không đọc được', 'xyz', '@14/02/2026'],
])('%s: không nêu', (_name, time, due) => {
  expect(found(rule, table(time, due))).toEqual([]);
});

test('without a year nothing is checked, and the report says so', () => {
  const text = table('Trước ngày 15/02 hằng năm', '@28/02/2026', 'PHỤ LỤC');
  expect(checked(text, [rule]).findings).toEqual([]);
  expect(checked(text, [rule]).notChecked.map(({ says }) => says)).toEqual([
    'Ngày hạn ở trang “Trang1”: bảng không ghi năm.',
  ]);
});

interface Week {
  readonly time?: string;
  readonly due: string;
  readonly worked?: string;
  readonly week?: string;
  readonly holidays?: string;
}

const SATURDAYS = 'Thứ Hai đến thứ Bảy';

const workbook = ({ time = 'Trước ngày 15/02 hằng năm', due, worked = '', week = '', holidays = '' }: Week) =>
  `# Trang: Thông tin
| Tên đơn vị | xã Minh Giang |
| Năm | 2026 |
| Mức đăng ký | Mức 4 |
| Tuần làm việc | ${week} |
${holidays}
# Trang: Phụ lục
| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Ngày cuối còn kịp | Ngày làm việc cuối |
| 1 | Họp dân | ${time} | Phòng Kinh tế | ${due} | ${worked} |`;

const days = (...lines: string[]) =>
  ['| Ngày | Nghỉ hoặc làm bù | Tên, tình trạng |', ...lines.map((line) => `| ${line} |`)].join('\n');

test.each<[string, Week, readonly string[]]>([
  ['tuần chuẩn', { due: '@14/02/2026', worked: '@13/02/2026' }, []],
  ['làm việc cả thứ Bảy', { due: '@14/02/2026', worked: '@14/02/2026', week: SATURDAYS }, []],
  ['đã đổi tuần, ngày còn cũ', { due: '@14/02/2026', worked: '@13/02/2026', week: SATURDAYS }, ['F2 warning']],
  ['ngày không khớp tuần chuẩn', { due: '@14/02/2026', worked: '@14/02/2026' }, ['F2 warning']],
  [
    'ngày 13/02 được nghỉ',
    { due: '@14/02/2026', worked: '@12/02/2026', holidays: days('@13/02/2026 | Nghỉ | Nghỉ hoán đổi') },
    [],
  ],
  [
    'thứ Bảy 14/02 làm bù',
    { due: '@14/02/2026', worked: '@14/02/2026', holidays: days('@14/02/2026 | Làm bù | Làm bù') },
    [],
  ],
  [
    'ngày làm việc cuối của tháng là thứ Bảy',
    { time: 'Ngày làm việc cuối cùng của tháng 10/2026', due: '@31/10/2026', week: SATURDAYS },
    [],
  ],
  ['ngày làm việc cuối của tháng', { time: 'Ngày làm việc cuối cùng của tháng 10/2026', due: '@30/10/2026' }, []],
  ['cả hai ngày đều cũ', { due: '@28/02/2026', worked: '@27/02/2026' }, ['E2 warning']],
  ['ngày làm việc cuối không phải ngày', { due: '@14/02/2026', worked: 'thứ Sáu' }, []],
])('lịch làm việc của Thông tin – %s', (_name, stated, expected) => {
  expect(found(rule, workbook(stated))).toEqual(expected);
});

test('says which working day follows, and mends both days of a row at once', () => {
  const [saturday] = findings(rule, workbook({ due: '@14/02/2026', worked: '@13/02/2026', week: SATURDAYS }));
  expect(saturday?.what).toBe(
    'Ngày cuối còn kịp là 14/02/2026 thì ngày làm việc cuối là 14/02/2026; ô F2 ghi 13/02/2026.',
  );
  expect(saturday?.fix?.edits.map(({ after }) => after.value)).toEqual([46067]);
  const [both] = findings(rule, workbook({ due: '@28/02/2026', worked: '@27/02/2026' }));
  expect(both?.fix?.edits.map(({ after }) => after.value)).toEqual([46067, 46066]);
});

test('a table without due dates is left alone', () => {
  expect(found(rule, '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Công an xã |')).toEqual([]);
});

test('a table without due dates, or with a year, leaves nothing unsaid', () => {
  const notChecked = (text: string) => checked(text, [rule], { dateSystem: 1900 }).notChecked;
  expect(notChecked('| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Công an xã |')).toEqual([]);
  expect(notChecked(table('Trước ngày 15/02 hằng năm', '@28/02/2026'))).toEqual([]);
});

test('says why the working day is to be mended, and where the due date stands', () => {
  const [finding] = findings(rule, workbook({ due: '@14/02/2026', worked: '@13/02/2026', week: SATURDAYS }));
  expect(finding).toMatchObject({
    why: 'Tuần làm việc, ngày nghỉ hoặc hạn đã đổi mà ngày làm việc cuối còn cũ, nên theo dõi sai hạn.',
    source: { text: 'Ngày cuối còn kịp, ô E2', cell: { sheet: 'Phụ lục', row: 1, column: 4 } },
  });
});

test('a time with an empty line below it is quoted without it', () => {
  expect(findings(rule, table('Trước ngày 15/02 hằng năm\\n', '@28/02/2026'))[0]?.what).toMatch(
    /^“Trước ngày 15\/02 hằng năm” có/,
  );
});

test('days that are counted from 1904 are not judged', () => {
  const text = table('Trước ngày 15/02 hằng năm', '@28/02/2026');
  expect(checked(text, [rule], { dateSystem: 1904 }).findings).toEqual([]);
});
