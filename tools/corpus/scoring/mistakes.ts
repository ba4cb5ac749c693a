// The mistakes that officers make in scoring tables, each planted in the model before it is written.
import type { ScoringMistake } from './planting';
import { evidence, localPath, differs, sequence, split } from './row-mistakes';
import { aboveMax, negative, missing, text, asText, date, percent, notPossible, broken } from './score-mistakes';
import { groupSum, total, leavesOut, countsTwice, level, registered, maxima } from './sum-mistakes';

export const SCORING_MISTAKES: readonly ScoringMistake[] = [
  aboveMax,
  aboveMax,
  negative,
  missing,
  missing,
  text,
  asText,
  date,
  percent,
  notPossible,
  broken,
  groupSum('group_sum_wrong', ['self']),
  groupSum('group_max_wrong', ['max']),
  total,
  leavesOut,
  countsTwice,
  level,
  registered,
  maxima,
  evidence,
  evidence,
  localPath,
  differs,
  sequence('stt_gap'),
  sequence('stt_duplicate'),
  split,
];
