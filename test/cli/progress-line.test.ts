import { progressLine } from '../../src/cli/progress-line';

test('a line is written over itself, at most ten times a second, and taken away at the end', () => {
  const written: string[] = [];
  let time = 0;
  const say = progressLine(
    (text) => void written.push(text),
    () => time,
  );
  say('1/3');
  time = 50;
  say('2/3');
  time = 150;
  say('3/3');
  say('');
  expect(written).toEqual(['\r\u001b[K1/3', '\r\u001b[K3/3', '\r\u001b[K']);
});
