// The entry to checking: what hosts, panel and command line call; loaded on first use.
export { check, checkRecognised } from './check';
export type { CheckOptions, GivenAnswer } from './check';
export { combinedFix, safelyFixable } from './fix';
export type { CombinedFix, FixedFinding } from './fix';
export type { Report } from './report';
