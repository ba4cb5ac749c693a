// npm run bench: figures beside a yardstick of the same run.
import { benchCheck } from './bench/check';

for (const text of benchCheck()) console.log(text);
