// All that the panel needs of core once the officer asks for something: loaded on first use, not at the start.
export { check } from '../../core/check';
export { sheetsToAdd } from './building';
export { contactOf } from './contact';
export { dueDateEdits } from './due-dates';
export { knownOf } from './known';
export { noting } from './notes';
export { resultSheet } from './results';
export { selectedSet } from './selected-set';
