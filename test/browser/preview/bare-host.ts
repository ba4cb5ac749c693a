// Put into a page before anything of it runs: the emulated Excel over an empty workbook, with nothing drawn around it.
import { MapBook } from '../../../preview/book/map/map-book';
import { ExcelHost } from '../../../preview/host/excel-host';

const SHOWN = '#panel .panel button';

new ExcelHost(new MapBook(), {}).install(window);

/** When the first button of the panel is there: what it listens to is there with it. */
const watching = new MutationObserver(() => {
  if (!document.querySelector(SHOWN)) return;
  watching.disconnect();
  // After what is drawn together with it.
  setTimeout(() => Object.assign(window, { interactiveAt: performance.now() }), 0);
});
watching.observe(document, { childList: true, subtree: true });
