// The scoring-rule grammar: everything that the rest of the house may use of it.
export type {
  Amount,
  Award,
  Choice,
  ChoiceScale,
  Deduction,
  DeductionScale,
  EachScale,
  Edge,
  FreeScale,
  Item,
  LevelEffect,
  Range,
  RatioScale,
  Scale,
  ScaleReading,
  Step,
  StepScale,
} from './scale';
export type { EntryLimits, PossibleScores, ScaleFacts, ScaleFinding, ScaleScore } from './facts';
export { readScale } from './read';
export { sayScale } from './say';
export { scoreFor } from './score';
export { entryLimits, isPossible, possibleScores } from './possible';
export { lintScale } from './lint';
