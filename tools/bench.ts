// npm run bench: figures beside a yardstick of the same run.
import { benchCheck } from './bench/check';
import { benchDeadlines } from './bench/deadline';
import { benchLevels } from './bench/level';

for (const bench of [benchCheck, benchDeadlines, benchLevels]) for (const text of bench()) console.log(text);
