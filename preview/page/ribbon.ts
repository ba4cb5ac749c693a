// Draws the ribbon tab of the manifest, and fires its commands.
import { element } from './elements';
import type { Manifest, RibbonButton, RibbonGroup } from './manifest';

export interface RibbonActs {
  readonly run: (name: string, button: RibbonButton) => void;
  readonly showPane: () => void;
}

/** The tabs of Excel itself are there to be recognised; nothing is behind them. */
const EXCEL_TABS = ['File', 'Home', 'Insert', 'Formulas', 'Data', 'Review', 'View'];

export function drawRibbon(place: HTMLElement, manifest: Manifest, acts: RibbonActs): void {
  const tabs = element('div', { class: 'tabs', 'aria-hidden': 'true' });
  for (const tab of EXCEL_TABS) tabs.append(element('span', {}, tab));
  tabs.append(element('span', { class: 'chosen' }, manifest.tab));
  const groups = element('div', { class: 'groups', role: 'toolbar', 'aria-label': `Thẻ ${manifest.tab}` });
  groups.append(...manifest.groups.map((group) => groupOf(group, acts)));
  place.replaceChildren(tabs, groups);
}

function groupOf(group: RibbonGroup, acts: RibbonActs): HTMLElement {
  const buttons = element('div', { class: 'buttons' }, ...group.buttons.map((button) => buttonOf(button, acts)));
  const label = element('span', { class: 'group-label', 'aria-hidden': 'true' }, group.label);
  return element('div', { class: 'group', role: 'group', 'aria-label': group.label }, buttons, label);
}

function buttonOf(button: RibbonButton, acts: RibbonActs): HTMLElement {
  const tipId = `tip-${button.id}`;
  const icon = element('img', { src: button.icon, alt: '', width: '32', height: '32' });
  const face = element(
    'button',
    { type: 'button', 'data-control': button.id, 'aria-describedby': tipId },
    icon,
    element('span', {}, button.label),
  );
  face.addEventListener('click', () => {
    if (button.action.kind === 'function') acts.run(button.action.name, button);
    else acts.showPane();
  });
  const tip = element(
    'div',
    { class: 'tip', id: tipId, role: 'tooltip' },
    element('b', {}, button.label),
    element('p', {}, button.tip),
  );
  return element('div', { class: 'command' }, face, tip);
}
