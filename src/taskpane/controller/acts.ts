// What the panel's buttons do, in one part that is fetched with the first act.
export { saveAnswer } from './answer';
export { answerColumn, build, openBuild, readSelection } from './build-job';
export { check } from './check-job';
export { formatDates, updateDueDates } from './date-jobs';
export { filterBy } from './filter';
export { applyPreview } from './fix-job';
export { goToCell, goToSheet, openFinding, step } from './moves';
export { openSetAside, setAside, takeBack } from './note-job';
export { previewFixes, tick } from './preview';
export { writeResults } from './results-job';
export { undo, undoRest } from './undo-job';
