// The ribbon tab that manifest.xml describes: groups, buttons, their words, icons and commands.
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on this server. */
  readonly icon: string;
  /** The function that it runs; null where it shows the pane. */
  readonly command: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Manifest {
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  readonly panePath: string;
  readonly functionsPath: string;
  readonly namespace: string;
}

/** Excel takes pictures of this size for a large button at 100 %. */
const ICON_SIZE = '32';

export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const words = resources(document);
  const all = (parent: Element | Document, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];
  const first = (parent: Element | Document, name: string): Element | undefined => all(parent, name)[0];
  const child = (parent: Element, name: string): Element | undefined =>
    [...parent.children].find((each) => each.localName === name);
  const word = (element: Element | undefined): string => words.get(element?.getAttribute('resid') ?? '') ?? '';

  const buttonOf = (control: Element): RibbonButton => {
    const tip = child(control, 'Supertip');
    const images = all(control, 'Image');
    const image = images.find((each) => each.getAttribute('size') === ICON_SIZE) ?? images[0];
    return {
      id: control.getAttribute('id') ?? '',
      label: word(child(control, 'Label')),
      tip: word(tip && child(tip, 'Description')),
      icon: pathOf(word(image)),
      command: first(control, 'FunctionName')?.textContent ?? null,
    };
  };

  const tab = first(document, 'CustomTab');
  const functions = all(document, 'ExtensionPoint').find(
    (point) => point.getAttribute('xsi:type') === 'CustomFunctions',
  );
  return {
    name: first(document, 'DisplayName')?.getAttribute('DefaultValue') ?? '',
    tab: word(tab && child(tab, 'Label')),
    groups: (tab ? all(tab, 'Group') : []).map((group) => ({
      label: word(child(group, 'Label')),
      buttons: all(group, 'Control').map(buttonOf),
    })),
    panePath: pathOf(first(document, 'DefaultSettings')?.firstElementChild?.getAttribute('DefaultValue') ?? ''),
    functionsPath: pathOf(word((functions && first(functions, 'Metadata')?.firstElementChild) ?? undefined)),
    namespace: word(functions && first(functions, 'Namespace')),
  };
}

/** The Vietnamese words: of other languages there may be overrides, which the preview does not need. */
function resources(document: Document): ReadonlyMap<string, string> {
  const names = ['Image', 'Url', 'String'];
  const elements = names.flatMap((name) => [...document.getElementsByTagNameNS('*', name)]);
  return new Map(
    elements.flatMap((element): [string, string][] => {
      const id = element.getAttribute('id');
      return id === null ? [] : [[id, element.getAttribute('DefaultValue') ?? '']];
    }),
  );
}

/** The manifest names addresses of its own server; the preview serves the same files. */
function pathOf(address: string): string {
  return address === '' ? '' : new URL(address, location.href).pathname;
}
