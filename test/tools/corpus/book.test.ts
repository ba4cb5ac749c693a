// The generators of the corpus: the same workbook for the same seed, a truth that names cells which exist.
import { bookOf } from '../../../tools/corpus/book';
import { csvOf } from '../../../tools/corpus/write/csv';
import { inTcvn3 } from '../../../tools/corpus/write/tcvn3';
import { inVni } from '../../../tools/corpus/write/vni';

const SEEDS = Array.from({ length: 40 }, (_, place) => 700 + place);

test.each(SEEDS)('a workbook of seed %i is the same each time, and clean or faulty as wanted', (seed) => {
  const faulty = bookOf(seed, 'faulty');
  expect(cellsOf(bookOf(seed, 'faulty'))).toEqual(cellsOf(faulty));
  expect(faulty.truth.defects.length).toBeGreaterThan(0);
  expect(bookOf(seed, 'clean').truth.defects).toEqual([]);
});

test.each(SEEDS)(
  'each mistake of seed %i stands on a sheet of the workbook, each table has its header there',
  (seed) => {
    const { papers, truth } = bookOf(seed, 'faulty');
    const names = papers.map(({ name }) => name);
    for (const { sheet, address } of truth.defects) {
      expect(names).toContain(sheet);
      expect(address).toMatch(/^[A-Z]{1,2}[1-9]\d*$/);
    }
    for (const { sheet, headerRange } of truth.tables) {
      const paper = papers.find(({ name }) => name === sheet);
      const [, letter = '', row = ''] = /^([A-Z]+)(\d+)/.exec(headerRange) ?? [];
      expect(paper?.at(Number(row) - 1, letter.charCodeAt(0) - 65)?.value).toEqual(expect.any(String));
    }
  },
);

test('the old encoding has a code for each small letter, and none for capitals with marks of tone', () => {
  expect(inTcvn3('Ước tính phương pháp')).toBe('¦íc tÝnh ph­¬ng ph¸p');
});

test('the other old encoding puts the marks of a letter after it, capitals as capitals', () => {
  expect(inVni('Điểm tối đa của xã, phường; ý kiến; tỷ lệ; kỵ')).toBe(
    'Ñieåm toái ña cuûa xaõ, phöôøng; yù kieán; tyû leä; kî',
  );
  expect(inVni('TỔNG ĐIỂM')).toBe('TOÅNG ÑIEÅM');
});

test('a file of rows and commas keeps line breaks and quotation marks within its cells', () => {
  const [paper] = bookOf(700, 'clean').papers;
  paper?.put(0, 0, 'Dòng 1\nDòng “2"');
  expect(new TextDecoder().decode(csvOf(paper ? [paper] : []))).toContain('"Dòng 1\nDòng “2"""');
});

function cellsOf({ papers }: ReturnType<typeof bookOf>) {
  return papers.map(({ name, cells, merges }) => ({ name, cells: [...cells.values()], merges }));
}
