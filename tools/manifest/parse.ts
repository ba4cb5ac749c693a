// The manifest as a tree of elements; what is not well-formed is a problem with its line.
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

export interface Parsed {
  readonly root?: Element;
  readonly problems: readonly string[];
}

/** Parses the text; a DOCTYPE is refused. */
export function parseManifest(text: string): Parsed {
  if (/<!DOCTYPE/i.test(text)) return { problems: ['A manifest has no DOCTYPE.'] };
  const problems: string[] = [];
  let document: Document;
  try {
    document = new DOMParser({
      onError: (level, message) => {
        problems.push(`Not well-formed (${level}): ${message}`);
      },
    }).parseFromString(text, 'text/xml');
  } catch (thrown) {
    return { problems: [...problems, `Not well-formed: ${String(thrown)}`] };
  }
  const root = document.documentElement;
  return root && problems.length === 0 ? { root, problems } : { problems };
}

/** Element children, in order. */
export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** All elements below of this local name, in document order. */
export function descendants(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The first child of this local name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element && childrenOf(element).find((child) => child.localName === name);
}
