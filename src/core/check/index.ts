// The entry to checking: what hosts, panel and command line call; loaded on first use.
export { check, checkRecognised } from './check';
export type { CheckOptions } from './check';
export type { Report } from './report';
