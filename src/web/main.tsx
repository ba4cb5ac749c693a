// The static page: begins with the box for a file, and opens whatever is dropped anywhere on it.
import { render } from 'preact';
import { createPage } from './page';
import { droppedOn } from './source';
import { PageView } from './views/page-view';

const page = createPage();

// A file dropped beside the box would otherwise be opened by the browser in place of the page.
window.addEventListener('dragover', (event) => event.preventDefault());
window.addEventListener('drop', (event) => {
  event.preventDefault();
  if (event.dataTransfer) void page.openDropped(droppedOn(event.dataTransfer));
});

const element = document.getElementById('page-root');
if (element) {
  element.replaceChildren();
  render(<PageView page={page} />, element);
}
