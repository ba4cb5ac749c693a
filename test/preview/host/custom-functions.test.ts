// Custom functions through the real CustomFunctions.associate: what arrives, what comes back.
import type { FunctionMetadata } from '../../../preview/host/seam/function-metadata';
import { prepareArguments } from '../../../preview/host/seam/function-arguments';
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

const METADATA: readonly FunctionMetadata[] = [
  {
    id: 'ECHO',
    name: 'ECHO',
    parameters: [
      { name: 'one', type: 'any' },
      { name: 'two', type: 'any', optional: true },
    ],
  },
  { id: 'ROWS', name: 'ROWS', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }] },
  {
    id: 'SCORE',
    name: 'SCORE',
    parameters: [
      { name: 'rule', type: 'string' },
      { name: 'facts', type: 'any', repeating: true },
    ],
  },
  { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'kind', type: 'string' }] },
  { id: 'ABSENT', name: 'ABSENT', parameters: [] },
];

function associate({ CustomFunctions }: RunningExcel): void {
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  CustomFunctions.associate('ECHO', (...args: unknown[]) => JSON.stringify(args.slice(0, 2)));
  CustomFunctions.associate('ROWS', (cells: unknown[][]) => cells);
  CustomFunctions.associate('SCORE', (rule: string, facts: unknown[]) => `${rule}: ${JSON.stringify(facts)}`);
  CustomFunctions.associate('FAIL', (kind: string) => {
    if (kind === 'value') throw new FunctionError(ErrorCode.invalidValue, 'Không đọc được “30/02”.');
    if (kind === 'missing') throw new FunctionError(ErrorCode.notAvailable, 'Thiếu năm.');
    if (kind === 'number') throw new FunctionError(ErrorCode.invalidNumber, 'không hiện');
    if (kind === 'NaN') return NaN;
    if (kind === 'later') return Promise.reject(new Error('hỏng'));
    if (kind === 'date') return { type: 'FormattedNumber', basicValue: 46067, numberFormat: 'dd/mm/yyyy' };
    throw new Error('hỏng');
  });
}

describe('custom functions', () => {
  let excel: RunningExcel;
  beforeAll(async () => {
    excel = await startExcel({ functions: METADATA });
    associate(excel);
    await excel.host.whenFunctionsReady();
  });
  afterAll(() => excel.close());

  test('values, ranges and repeated arguments arrive; a left-out argument is null', async () => {
    const answers = await excel.host.callFunctions([
      { id: 'ECHO', args: [92.5, 'Có'] },
      { id: 'ECHO', args: [true] },
      { id: 'ECHO', args: [[['một ô']], undefined] },
      {
        id: 'ROWS',
        args: [
          [
            [1, 'a'],
            [true, ''],
          ],
        ],
      },
      { id: 'SCORE', args: ['Có: 2', 1, 2, 3] },
      { id: 'SCORE', args: ['Có: 2'] },
    ]);
    expect(answers).toEqual(
      [
        '[92.5,"Có"]',
        '[true,null]',
        '["một ô",null]',
        [
          [1, 'a'],
          [true, ''],
        ],
        'Có: 2: [1,2,3]',
        'Có: 2: []',
      ].map((value) => ({ kind: 'value', value })),
    );
  });

  test.each([
    ['zero', '[0,null]', [[0, 1]]],
    ['null', '[null,null]', [[null, 1]]],
    ['empty', '["",null]', [['', 1]]],
  ] as const)('a blank cell as %s', async (blank, scalar, matrix) => {
    excel.host.switches.blank = blank;
    const answers = await excel.host.callFunctions([
      { id: 'ECHO', args: [null] },
      { id: 'ROWS', args: [[[null, 1]]] },
    ]);
    expect(answers).toEqual([
      { kind: 'value', value: scalar },
      { kind: 'value', value: matrix },
    ]);
  });

  test('errors come back with the message that Excel would show', async () => {
    const kinds = ['value', 'missing', 'number', 'NaN', 'later', 'thrown'];
    const answers = await excel.host.callFunctions(kinds.map((kind) => ({ id: 'FAIL', args: [kind] })));
    expect(answers.map((answer) => answer.kind === 'error' && answer.error)).toEqual([
      '#VALUE!',
      '#N/A',
      '#NUM!',
      '#VALUE!',
      '#VALUE!',
      '#VALUE!',
    ]);
    expect(answers.slice(0, 3).map((answer) => answer.kind === 'error' && answer.message)).toEqual([
      'Không đọc được “30/02”.',
      'Thiếu năm.',
      '',
    ]);
  });

  test('a formatted number carries the format of its cell', async () => {
    expect(await excel.host.callFunction('FAIL', ['date'])).toEqual({
      kind: 'value',
      value: { type: 'FormattedNumber', basicValue: 46067, numberFormat: 'dd/mm/yyyy' },
    });
  });

  test('a function that nobody has associated is #VALUE!', async () => {
    expect(await excel.host.callFunction('ABSENT', [])).toMatchObject({ kind: 'error', error: '#VALUE!' });
  });

  test('a thousand calls are one event and few batches', async () => {
    const before = excel.host.counters.batches;
    const answers = await excel.host.callFunctions(
      Array.from({ length: 1000 }, (_, i) => ({ id: 'ECHO', args: [i, i] })),
    );
    expect(answers[999]).toEqual({ kind: 'value', value: '[999,999]' });
    expect(excel.host.counters.batches - before).toBeLessThan(5);
  });
});

describe('what Excel answers without a call', () => {
  const [echo = null, rows = null] = METADATA;
  const score = METADATA[2] ?? null;
  const number: FunctionMetadata = { id: 'N', name: 'N', parameters: [{ name: 'n', type: 'number' }] };

  test.each([
    ['an error among the arguments', prepareArguments(['#N/A'], echo, 'zero'), { kind: 'error', error: '#N/A' }],
    ['an error in a range', prepareArguments([[[1, '#DIV/0!']]], rows, 'zero'), { kind: 'error', error: '#DIV/0!' }],
    ['a range for one value', prepareArguments([[[1, 2]]], echo, 'zero'), { kind: 'error', error: '#VALUE!' }],
    ['an argument missing', prepareArguments([], echo, 'zero'), { kind: 'error', error: '#VALUE!' }],
    ['one too many', prepareArguments([1, 2, 3], echo, 'zero'), { kind: 'error', error: '#VALUE!' }],
    ['text for a number', prepareArguments(['Mức'], number, 'zero'), { kind: 'error', error: '#VALUE!' }],
    ['text that reads as a number', prepareArguments(['12'], number, 'zero'), { kind: 'call', values: [12] }],
    ['a blank for a number', prepareArguments([null], number, 'null'), { kind: 'call', values: [0] }],
    ['a number for a text', prepareArguments([5, 1], score, 'zero'), { kind: 'call', values: ['5', [1]] }],
  ])('%s', (_, prepared, expected) => {
    expect(prepared).toEqual(expected);
  });
});
