// The forms of Vietnamese text that the rest of the core compares by.
export { normalForm } from './normal-form';
export { withoutMarks } from './marks';
export { withTonesPlaced } from './tone-placement';
export { foldedForComparison } from './comparison';
