// Every Vietnamese text of the panel; what a rule says of a cell stands with the rule.
export { buttons } from './buttons';
export { errors } from './errors';
export { lines } from './lines';
export { columnName, severities, sheetNames, tabs } from './names';
export { said } from './said';
export { sections, titles } from './titles';
