// Order and presence of elements, identity, version, locales, and that every address is https.
import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf } from './parse';
import { SCHEMA_ORDER } from './schema-order';

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

export function checkStructure(root: Element): string[] {
  return [...checkOrder(root), ...checkIdentity(root), ...checkAddresses(root)];
}

function checkOrder(element: Element): string[] {
  const problems: string[] = [];
  const known = SCHEMA_ORDER[element.localName ?? ''];
  const children = childrenOf(element);
  if (known) {
    let last = -1;
    for (const child of children) {
      const at = known.children.indexOf(child.localName ?? '');
      if (at < 0) problems.push(`<${child.localName}> is not known inside <${element.localName}>.`);
      else if (at < last) problems.push(`<${child.localName}> stands too late inside <${element.localName}>.`);
      last = Math.max(last, at);
    }
    for (const name of known.required ?? []) {
      if (!children.some((child) => child.localName === name)) problems.push(`<${element.localName}> lacks <${name}>.`);
    }
  }
  return [...problems, ...children.flatMap(checkOrder)];
}

function checkIdentity(root: Element): string[] {
  const text = (name: string) => childOf(root, name)?.textContent?.trim() ?? '';
  const problems: string[] = [];
  if (root.getAttribute('xsi:type') !== 'TaskPaneApp') problems.push('The manifest is not a TaskPaneApp.');
  if (!GUID.test(text('Id'))) problems.push(`Id “${text('Id')}” is not a GUID.`);
  if (!/^\d+(?:\.\d+){3}$/.test(text('Version'))) problems.push(`Version “${text('Version')}” has not four parts.`);
  if (text('DefaultLocale') !== 'vi-VN') problems.push('DefaultLocale is not vi-VN.');
  const sets = childrenOf(childOf(childOf(root, 'Requirements'), 'Sets') ?? root).filter(
    (set) => set.localName === 'Set',
  );
  const base = sets.map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
  if (base.join() !== 'ExcelApi 1.1') {
    problems.push(
      `The base asks for ${base.join() || 'nothing'}: anything but ExcelApi 1.1 hides the add-in from older Excel.`,
    );
  }
  return problems;
}

function checkAddresses(element: Element): string[] {
  const own = ['DefaultValue', 'Value', 'Url'].flatMap((attribute) => {
    const value = element.getAttribute(attribute) ?? '';
    return /^[a-z]+:\/\//i.test(value) && !value.startsWith('https://') ? [`${value} is not https.`] : [];
  });
  return [...own, ...childrenOf(element).flatMap(checkAddresses)];
}
