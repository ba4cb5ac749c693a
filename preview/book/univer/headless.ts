// All of the book that runs without a grid, in one bundle: what tests load.
export { emptySnapshot } from './empty-snapshot';
export { startHeadless } from './headless-engine';
export { ICommandService } from '@univerjs/core';
export { UniverBook } from './univer-book';
export { NO_VALIDATION } from '../validation';
