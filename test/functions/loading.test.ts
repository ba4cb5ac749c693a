import { associateFunctions } from '../../src/functions';
import { installExcelGlobals, shownLater } from './excel-globals';

jest.mock('../../src/functions/score', () => {
  throw new Error('the network is down');
});

const tied = installExcelGlobals();
associateFunctions();

test('a part that could not be loaded says so in the cell', async () => {
  const score = tied.get('SCORE') as (...values: unknown[]) => Promise<unknown[][]>;
  expect(await shownLater(() => score([['Có: 2 điểm; không có: 0 điểm']], [[2]], [[['Có']]]))).toEqual([
    ['#N/A Chưa tải được phần tính của hàm này. Kiểm tra mạng rồi nhập lại công thức.'],
  ]);
});
