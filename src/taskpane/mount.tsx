// Puts the panel into a page.
import { render } from 'preact';
import type { Panel } from './controller/panel';
import type { PanelPort } from './port';
import { App } from './views/app';

/** Draws the panel in an element, in place of what stands there. */
export function mountPanel(panel: Panel, element: HTMLElement): void {
  element.replaceChildren();
  render(<App panel={panel} />, element);
}

/** Follows the host's theme; where it has none, the style sheet follows the operating system. */
export function applyTheme(theme: ReturnType<PanelPort['theme']>, root: HTMLElement): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}
