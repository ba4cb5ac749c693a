import { RULES } from '../../src/core/rules';
import { cqtt } from './terminal';

test.each(RULES.map(({ meta }) => meta))('$id is explained by both of its names', async ({ id, alias, title, why }) => {
  const byId = await cqtt(['explain', id]);
  expect(byId).toMatchObject({ exit: 0, complained: '' });
  expect(byId.printed.startsWith(`${title}\n`)).toBe(true);
  expect(byId.printed).toContain(why);
  expect(await cqtt(['explain', alias])).toEqual(byId);
});

test('without a name: all rules, errors first', async () => {
  const { exit, printed } = await cqtt(['explain']);
  const lines = printed.trimEnd().split('\n');
  expect(exit).toBe(0);
  expect(lines).toHaveLength(RULES.length);
  expect(lines[0]).toMatch(/ {2}Lỗi · /);
});

test.each([[['quy-tac-la']], [['__proto__']], [['score-above-max', 'total-wrong']]])(
  '%j is called wrongly',
  async (words) => {
    expect(await cqtt(['explain', ...words])).toMatchObject({ exit: 64, printed: '' });
  },
);
