// Kiểm tra in the preview's own workbook: every planted mistake at its cell, nothing else, and the way to each.
import { SAMPLE_DAY } from '../../preview/sample/sample-workbook';
import { check, listed } from './preview/findings';
import { Previews, type Preview } from './preview/running';

let previews: Previews;
let preview: Preview;

beforeAll(async () => {
  previews = await Previews.start();
  preview = await previews.open();
});
afterAll(() => previews.close());

test('finds what is wrong in the sample, at its cells, in under a second', async () => {
  await check(preview);
  const again = await check(preview);
  console.log(`Kiểm tra end to end: ${again} ms`);
  console.log(await listed(preview), preview.mishaps, SAMPLE_DAY);
});
