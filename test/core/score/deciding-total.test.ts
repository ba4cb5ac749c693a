import { decidingTotal } from '../../../src/core/score/deciding-total';
import { decimalOf } from '../../../src/core/score/decimal';

function scores(
  ...pairs: (readonly [self: number | null, appraised: number | null])[]
): Parameters<typeof decidingTotal>[0] {
  return pairs.map(([self, appraised]) => ({
    ...(self === null ? {} : { self: decimalOf(self) }),
    ...(appraised === null ? {} : { appraised: decimalOf(appraised) }),
  }));
}

test.each([
  ['all appraised', scores([4, 3.5], [5, 5]), { column: 'appraised', total: 8.5, notAppraised: 0 }],
  ['one still to appraise', scores([4, 3.5], [5, null]), { column: 'self', total: 9, notAppraised: 1 }],
  ['none appraised', scores([4.1, null], [5.2, null]), { column: 'self', total: 9.3, notAppraised: 2 }],
  [
    'a criterion without any score',
    scores([4, 3.5], [null, null]),
    { column: 'appraised', total: 3.5, notAppraised: 0 },
  ],
  ['appraised without self score', scores([4, 3], [null, 2]), { column: 'appraised', total: 5, notAppraised: 0 }],
  ['appraised alone', scores([null, 3]), { column: 'appraised', total: 3, notAppraised: 0 }],
  ['a score of 0 is a score', scores([0, null]), { column: 'self', total: 0, notAppraised: 1 }],
])('%s', (_name, criteria, expected) => expect(decidingTotal(criteria)).toEqual(expected));

test('without scores nothing decides', () => expect(decidingTotal(scores([null, null]))).toBeUndefined());
