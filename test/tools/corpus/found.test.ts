// A small part of the corpus, checked each time: its mistakes are found, nothing else is said. npm run corpus checks the whole.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../../../tools/corpus/files';
import { checkedCorpus } from '../../../tools/corpus/measure/checked';
import { figuresOf } from '../../../tools/corpus/measure/matrix';

test('of twenty workbooks nearly all mistakes are found at their cells, all tables are read, the clean ones stay clean', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-test-'));
  try {
    const files = await writeCorpus({ folder, seed: 4200, clean: 6, faulty: 14, office: false });
    const figures = figuresOf(await checkedCorpus(files));
    expect(figures.atCell / figures.defects).toBeGreaterThanOrEqual(0.95);
    expect(figures.tables[0]).toBe(figures.tables[1]);
    expect(figures.cleanWithAlarm).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
