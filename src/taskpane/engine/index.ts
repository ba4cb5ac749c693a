// All that the panel needs of core once the officer asks for something: loaded on first use, not at the start.
export { check } from '../../core/check';
export { sheetsToAdd } from './building';
export { dueDateEdits } from './due-dates';
export { knownOf } from './known';
export { selectedSet } from './selected-set';
