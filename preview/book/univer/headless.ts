// All of the book that runs without a grid, in one bundle: what tests load.
export { emptySnapshot } from './empty-snapshot';
export { startHeadless } from './headless-engine';
export { ICommandService } from '@univerjs/core';
export { UniverBook } from './univer-book';
export { NO_VALIDATION } from '../validation';
export { openedFile } from '../../files/open-workbook';
export { savedWorkbook } from '../../files/save-workbook';
export { FunctionBridge } from '../../functions/bridge';
export { readXlsx, writeXlsx } from 'hucre/xlsx';
