import { EXIT, type Terminal } from '../../src/cli/command';
import { run } from '../../src/cli/run';

interface Ran {
  readonly exit: number;
  readonly printed: string;
  readonly complained: string;
}

async function cqtt(words: readonly string[], chunks: readonly (string | Uint8Array)[] = []): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  async function* input(): AsyncGenerator<string | Uint8Array> {
    yield* chunks;
  }
  const terminal: Terminal = {
    input: input(),
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
  };
  const exit = await run(words, terminal);
  return { exit, printed: printed.join(''), complained: complained.join('') };
}

async function lines(command: string, input: string): Promise<string[]> {
  const { exit, printed } = await cqtt([command, '--tsv'], [input]);
  expect(exit).toBe(EXIT.answered);
  return printed.split('\n').slice(0, -1);
}

test.each([
  ['number\t94.99\t', 'Mức 3'],
  ['number\t95\tMức 4', 'Mức 4'],
  ['number\t79.999', 'Không đạt chuẩn'],
  ['number\t96\tKhông đăng ký', 'Không đạt chuẩn'],
  ['number\t0\t', 'Không đạt chuẩn'],
  ['number\t100.01\t', 'INVALID: Điểm phải từ 0 đến 100; ô đang ghi 100,01.'],
  ['number\t-1\t', 'INVALID: Điểm phải từ 0 đến 100; ô đang ghi -1.'],
  ['number\t\t', 'INVALID: Điểm “” không đọc được.'],
  ['number\t96\tMức 5', /^INVALID: “Mức 5” không phải là mức đăng ký/],
  ['text\t95,5đ\t', 'Mức 4'],
  ['text\t95,5/100\t', 'Mức 4'],
  ['text\tchín mươi\t', /^INVALID: /],
  ['text\t1.234\t', /^REVIEW: “1.234” có thể là/],
  ['blank\t\t', /^INVALID: Cần điểm/],
  ['bool\ttrue\t', /^INVALID: Ô đang ghi TRUE/],
  ['bool\tfalse\t', /^INVALID: Ô đang ghi FALSE/],
  ['date\t2026-05-02\t', /^INVALID: Excel đã đổi 2.5 thành ngày 02\/05\/2026/],
  ['date\t2026-13-02\t', 'INVALID: Ngày “2026-13-02” không đọc được.'],
  ['error\t#REF!\t', /^INVALID: Ô đang báo lỗi #REF!/],
  ['sum\t33.4 33.3 28.3\t', 'Mức 4'],
  ['sum\t50  44.99\t', 'Mức 3'],
  ['sum\t50 x\t', 'INVALID: Điểm “x” không đọc được.'],
  ['sum\t50 -1\t', 'INVALID: Điểm không được âm: -1.'],
  ['sum\t\t', 'INVALID: Cần điểm: chưa có điểm nào để cộng.'],
  ['formula\t95\t', 'INVALID: Loại ô “formula” không đọc được.'],
  ['', 'INVALID: Loại ô “” không đọc được.'],
])('cqtt level --tsv: %s → %s', async (line, expected) => {
  const [printed = ''] = await lines('level', `7\t${line}\n`);
  expect(printed.startsWith('7\t')).toBe(true);
  if (typeof expected === 'string') expect(printed.slice(2)).toBe(expected);
  else expect(printed.slice(2)).toMatch(expected);
});

test.each([
  ['Trước ngày 15/02 hằng năm\t2026', '2026-02-14'],
  ['Quý I, II và III\t2027', '2027-03-31;2027-06-30;2027-09-30'],
  ['Thường xuyên\t2026', 'none'],
  ['Trước ngày 30/02\t2026', 'none'],
  ['Trước ngày 15/02\t', 'none'],
])('cqtt due --tsv: %s → %s', async (line, expected) => {
  expect(await lines('due', `7\t${line}\r\n`)).toEqual([`7\t${expected}`]);
});

test('cqtt due --tsv gives the readings of a doubtful phrase', async () => {
  const [printed] = await lines('due', '7\tTrước ngày l5/02/2026\t2026\n');
  expect(printed).toMatch(/^7\t(?:REVIEW: |none)/);
});

test.each([
  ['Có: 2 điểm; không có: 0 điểm\t2\t{"yes":true}', '2'],
  ['Có: 2 điểm\\nKhông có: 0 điểm\t2\t{"yes":false}', '0'],
  ['Điểm = tỷ lệ x 4\t4\t{"rate":0.98}', '3.92'],
  ['Điểm = tỷ lệ x 4\t4\t{"done":21,"total":20}', 'INVALID: Tỷ lệ 21/20 vượt 100%.'],
  ['Có: 3 điểm; không có: 0 điểm\t2\t{"yes":true}', /^REVIEW: Theo cách chấm được 3 điểm/],
  ['Theo thực tế\t2\t{"yes":true}', /^REVIEW: Chưa đọc được “Theo thực tế”/],
  ['Có: 2 điểm; không có: 0 điểm\t2\tcó', 'INVALID: Số liệu phải là một đối tượng JSON.'],
  ['Có: 2 điểm; không có: 0 điểm\t2\t[1]', 'INVALID: Số liệu phải là một đối tượng JSON.'],
  ['Có: 2 điểm; không có: 0 điểm\t2\t{"yes":"có"}', 'INVALID: Số liệu “yes” không dùng được: "có".'],
  ['Có: 2 điểm; không có: 0 điểm\t2\t{"__proto__":1,"đúng":true}', /^INVALID: Số liệu “/],
  ['Có: 2 điểm; không có: 0 điểm\t0\t{"yes":true}', 'INVALID: Điểm tối đa “0” phải là số lớn hơn 0.'],
  ['Có: 2 điểm; không có: 0 điểm\thai\t{"yes":true}', 'INVALID: Điểm tối đa “hai” phải là số lớn hơn 0.'],
  ['Mỗi lỗi trừ 1 điểm\t2\t{"counts":["1"]}', 'INVALID: Số liệu “counts” không dùng được: ["1"].'],
  ['Tốt: 2 điểm; Khá: 1 điểm\t2\t{"choice":"Khá"}', '1'],
  ['Có: 2 điểm; không có: 0 điểm\t2', 'INVALID: Số liệu phải là một đối tượng JSON.'],
])('cqtt score --tsv: %s → %s', async (line, expected) => {
  const [printed = ''] = await lines('score', `7\t${line}\n`);
  if (typeof expected === 'string') expect(printed).toBe(`7\t${expected}`);
  else expect(printed.slice(2)).toMatch(expected);
});

test('lines come out in order, whatever the chunks, line ends, byte order mark and empty lines', async () => {
  const bytes = new TextEncoder().encode('\ufeffa\tnumber\t95\r\n\nb\ttext\t95đ\nc\tnumber\t80');
  const { printed } = await cqtt(['level', '--tsv'], [bytes.slice(0, 25), bytes.slice(25, 29), bytes.slice(29)]);
  expect(printed).toBe('a\tMức 4\nb\tMức 4\nc\tMức 1\n');
});

test('a line in JSON says everything that is known', async () => {
  const { printed } = await cqtt(['score', '--tsv', '--format', 'json'], ['x\tĐiểm = tỷ lệ x 4\t4\t{"rate":0.5}\n']);
  expect(JSON.parse(printed)).toMatchObject({
    id: 'x',
    answer: { kind: 'score', score: 2, working: '50% x 4 = 2 điểm.' },
    said: 'Điểm = tỷ lệ x 4',
    limits: { kind: 'between', from: 0, to: 4 },
  });
});

test.each([
  [['level', '94,99', '--registered', 'Mức 4'], EXIT.answered, /^Mức 3\nTổng điểm 94,99 là Mức 3/],
  [['level', '96', '--registered', 'Không đăng ký'], EXIT.answered, /^Không đạt chuẩn\n/],
  [['level', '-1'], EXIT.invalid, /^Điểm phải từ 0 đến 100; ô đang ghi -1\.\n$/],
  [['level', '1.234'], EXIT.review, /có thể là/],
  [['level', '92,5', '--format', 'json'], EXIT.answered, /"next": \{\s+"level": "Mức 4",\s+"points": 2.5/],
  [['level', '100', '--format', 'json'], EXIT.answered, /"level": "Mức 4"/],
  [
    ['due', 'Trước ngày 15/02 hằng năm', '--year', '2026'],
    EXIT.answered,
    /14\/02\/2026 \(ngày ghi 15\/02\/2026; ngày làm việc cuối 13\/02\/2026\)/,
  ],
  [['due', '05 ngày làm việc kể từ ngày ban hành', '--event', '2026-03-02'], EXIT.answered, /09\/03\/2026/],
  [['due', '05 ngày làm việc kể từ ngày ban hành'], EXIT.invalid, /^Cần ngày bắt đầu/],
  [['due', 'Trước ngày 15/02 hằng năm'], EXIT.invalid, /^Cần năm/],
  [['due', 'Thường xuyên', '--year', '2026'], EXIT.answered, /Không có ngày hạn\.\n$/],
  [['due', 'Trước ngày 15/02', '--year', '2026', '--format', 'json'], EXIT.answered, /"lastDay": "2026-02-14"/],
  [
    ['score', 'Có: 2 điểm; không có: 0 điểm', '--max', '2', '--facts', '{"yes":true}'],
    EXIT.answered,
    /^2 điểm\nTrường hợp “Có”: 2 điểm\.\n$/,
  ],
  [['score', '88 - 90 %: 2; 90 - 95 %: 3', '--max', '3', '--facts', '{"rate":0.9}'], EXIT.invalid, /thuộc hai bậc/],
  [['score', 'Từ 0 đến 3 điểm', '--max', '3', '--facts', '{"rate":0.9}'], EXIT.review, /người chấm quyết định/],
  [
    ['score', '88 - 90 %: 2; 90 - 95 %: 3', '--max', '3'],
    EXIT.answered,
    /^Đọc là: .*\nĐiểm có thể có: 0; 2; 3\nCần xem: /,
  ],
  [['score', 'Điểm = tỷ lệ x 4', '--max', '4'], EXIT.answered, /Điểm có thể có: từ 0 đến 4\n$/],
  [['score', 'Theo thực tế', '--max', '3'], EXIT.review, /^Chưa đọc được/],
])('cqtt %j ends with %i', async (words, exit, printed) => {
  const ran = await cqtt(words);
  expect(ran.printed).toMatch(printed);
  expect(ran).toMatchObject({ exit, complained: '' });
});

test.each([
  [['level'], 'ĐIỂM'],
  [['level', '95', '96'], '96'],
  [['level', '95', '--colour'], '--colour'],
  [['level', '95', '--format', 'xml'], 'xml'],
  [['due'], 'CÂU CHỮ'],
  [['due', 'a', 'b'], 'b'],
  [['due', 'Quý I', '--year', 'hai'], '--year hai'],
  [['due', 'Quý I', '--event', '30/02'], '--event 30/02'],
  [['score'], 'CÁCH CHẤM'],
  [['score', 'Có/Không'], '--max'],
  [['score', 'a', 'b', '--max', '2'], 'b'],
  [['rank'], 'rank'],
])('cqtt %j is called wrongly', async (words, quoted) => {
  const ran = await cqtt(words);
  expect(ran).toMatchObject({ exit: EXIT.usage, printed: '' });
  expect(ran.complained).toContain(quoted);
});

test.each([
  [[], /^Các lệnh:\n {2}cqtt check/],
  [['--help'], /^Các lệnh:/],
  [['--help', '--lang', 'en'], /^Commands:\n/],
  [['level', '--help'], /^Mức đạt theo tổng điểm\n\nCách gõ: cqtt level/],
  [['due', '-h', '--lang', 'en'], /^The due dates of a time phrase\n\nUsage: cqtt due/],
  [['score', '--help', '--lang=en'], /^The score that a scoring rule gives\n/],
])('cqtt %j shows help', async (words, printed) => {
  const ran = await cqtt(words);
  expect(ran.exit).toBe(EXIT.answered);
  expect(ran.printed).toMatch(printed);
  expect(ran.printed).toMatch(/REVIEW/);
});

test('a wrong call is answered in the language asked for', async () => {
  expect((await cqtt(['level', '--colour', '--lang', 'en'])).complained).toMatch(/^Not understood: .*\n\nThe level/);
  expect((await cqtt(['rank', '--lang=en'])).complained).toMatch(/^Not understood: rank\n\nCommands:/);
});

test('text comes in chunks of letters too, and a line may hold several in JSON', async () => {
  const { printed } = await cqtt(['level', '--tsv', '--format=json'], ['a\tnum', 'ber\t95\nb\tblank\t']);
  expect(
    printed
      .split('\n')
      .slice(0, 2)
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { id: 'a', kind: 'level', level: 'Mức 4' },
    { id: 'b', kind: 'invalid' },
  ]);
});
