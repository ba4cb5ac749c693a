// The commands that there are, in the order in which the help shows them.
import { build } from './build';
import { check } from './check/check';
import type { Command } from './command';
import { due } from './due';
import { explain } from './explain';
import { level } from './level';
import { score } from './score';

export const COMMANDS: readonly Command[] = [check, explain, build, level, due, score];
