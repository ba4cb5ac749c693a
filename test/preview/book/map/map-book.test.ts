import { MapBook } from '../../../../preview/book/map/map-book';
import { describeBook } from '../book-contract';

describeBook('a book in plain maps', {
  make: () => Promise.resolve(new MapBook({ sheets: ['Sổ', 'Phụ lục'] })),
  close: () => undefined,
});
