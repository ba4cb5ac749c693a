// Resource ids: each used one exists with the right kind and length, none is unused, none is there twice.
import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, descendants } from './parse';

const MOST_ID_LETTERS = 32;
const KINDS = { Images: Infinity, Urls: Infinity, ShortStrings: 125, LongStrings: 250 } as const;
const NEEDED_ICONS = ['16', '32', '80'];

export function checkResources(root: Element): string[] {
  const overrides = childOf(root, 'VersionOverrides');
  const resources = childOf(overrides, 'Resources');
  if (!overrides || !resources) return ['There is no <Resources>.'];
  const problems: string[] = [];
  const defined = new Map<string, string>();
  for (const [kind, most] of Object.entries(KINDS)) {
    for (const resource of childrenOf(childOf(resources, kind) ?? resources)) {
      const id = resource.getAttribute('id');
      if (!id || resource.parentNode === resources) continue;
      if (id.length > MOST_ID_LETTERS) problems.push(`Resource id ${id} has more than ${MOST_ID_LETTERS} letters.`);
      if (defined.has(id)) problems.push(`Resource ${id} is there twice.`);
      defined.set(id, kind);
      for (const value of [resource, ...descendants(resource, 'Override')].map(textOf)) {
        if (value.length > most) problems.push(`${id} has ${value.length} letters; at most ${most} are allowed.`);
        if (value === '') problems.push(`${id} is empty.`);
      }
    }
  }
  const used = new Set<string>();
  for (const element of withResid(overrides)) {
    const id = element.getAttribute('resid') ?? '';
    used.add(id);
    const kind = defined.get(id);
    if (!kind) problems.push(`resid ${id} is not defined.`);
    else if (kind !== expectedKind(element))
      problems.push(`resid ${id} is one of ${kind}, not of ${expectedKind(element)}.`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`Resource ${id} is never used.`);
  return [...problems, ...checkIcons(overrides)];
}

function textOf(element: Element): string {
  return element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
}

function withResid(element: Element): Element[] {
  return childrenOf(element).flatMap((child) => [...(child.hasAttribute('resid') ? [child] : []), ...withResid(child)]);
}

function expectedKind(element: Element): keyof typeof KINDS {
  const name = element.localName ?? '';
  if (name === 'Image') return 'Images';
  if (['SourceLocation', 'FunctionFile', 'LearnMoreUrl', 'Runtime'].includes(name)) return 'Urls';
  return name === 'Description' ? 'LongStrings' : 'ShortStrings';
}

function checkIcons(overrides: Element): string[] {
  return descendants(overrides, 'Icon').flatMap((icon) => {
    const sizes = childrenOf(icon).map((image) => image.getAttribute('size') ?? '');
    return NEEDED_ICONS.filter((size) => !sizes.includes(size)).map((size) => `An <Icon> lacks size ${size}.`);
  });
}
