// Draws the ribbon tab of the manifest, and fires its commands.
import { element } from './elements';
import type { Manifest, RibbonButton, RibbonGroup } from './manifest';

import { TEXTS } from './texts';

export interface RibbonActs {
  /** An Excel without a shared runtime draws no tab of the add-in's. */
  readonly isThere: () => boolean;
  readonly run: (command: { name: string; controlId: string; label: string }) => void;
  readonly showPane: () => void;
}

/** The tabs of Excel itself are there to be recognised; nothing is behind them. */
const EXCEL_TABS = ['File', 'Home', 'Insert', 'Formulas', 'Data', 'Review', 'View'];

export function drawRibbon(place: HTMLElement, manifest: Manifest, acts: RibbonActs): void {
  const tabs = element('div', { class: 'tabs', 'aria-hidden': 'true' });
  for (const tab of EXCEL_TABS) tabs.append(element('span', {}, tab));
  if (!acts.isThere()) {
    place.replaceChildren(tabs, withoutTab(acts));
    return;
  }
  tabs.append(element('span', { class: 'chosen' }, manifest.tab));
  const groups = element('div', { class: 'groups', role: 'toolbar', 'aria-label': `Thẻ ${manifest.tab}` });
  groups.append(...manifest.groups.map((group) => groupOf(group, acts)));
  place.replaceChildren(tabs, groups);
}

function withoutTab({ showPane }: RibbonActs): HTMLElement {
  const open = element('button', { type: 'button' }, TEXTS.openPane);
  open.addEventListener('click', showPane);
  return element('div', { class: 'no-tab' }, element('p', {}, TEXTS.paneTooOld), open);
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
    const { command: name, id: controlId, label } = button;
    if (name === null) acts.showPane();
    else acts.run({ name, controlId, label });
  });
  const tip = element(
    'div',
    { class: 'tip', id: tipId, role: 'tooltip' },
    element('b', {}, button.label),
    element('p', {}, button.tip),
  );
  return element('div', { class: 'command' }, face, tip);
}
