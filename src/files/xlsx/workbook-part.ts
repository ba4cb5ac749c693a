// What the workbook part of a file says: its sheets in order, names, the day it counts from, what it links to.
import type { DefinedName, Visibility } from '../../core/workbook/snapshot';
import type { PackageParts } from '../package-parts';
import { attribute, isOn, scanXml } from '../xml/scan';
import { relationshipsOf } from './relationships';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Undefined for a sheet without cells: a chart sheet, a macro sheet. */
  readonly part?: string;
}

/** A name that belongs to one sheet, by its place: print area and print titles are such. */
export interface SheetName extends DefinedName {
  readonly sheet?: number;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly SheetName[];
  readonly dateSystem: 1900 | 1904;
  readonly calculation: 'automatic' | 'manual';
  readonly activeSheet: number;
  readonly externalLinks: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
}

/** Undefined where the file has no workbook part. */
export async function workbookPart(parts: PackageParts): Promise<WorkbookPart | undefined> {
  const path = (await relationshipsOf(parts, '')).find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const xml = await parts.read(path);
  if (xml === undefined) return undefined;
  const related = await relationshipsOf(parts, path);
  const byId = new Map(related.map((relation) => [relation.id, relation]));
  const sheets: SheetEntry[] = [];
  const names: SheetName[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let calculation: WorkbookPart['calculation'] = 'automatic';
  let activeSheet = 0;
  let isWorkbook = false;
  let name: { readonly name: string; readonly sheet?: number; formula: string } | undefined;
  scanXml(xml, {
    open(tag, attributes) {
      if (tag === 'workbook') isWorkbook = true;
      if (tag === 'workbookPr' && isOn(attributes, 'date1904')) dateSystem = 1904;
      if (tag === 'calcPr' && attribute(attributes, 'calcMode') === 'manual') calculation = 'manual';
      if (tag === 'workbookView') activeSheet = Number(attribute(attributes, 'activeTab') ?? 0);
      if (tag === 'sheet') {
        const relation = byId.get(relationId(attributes));
        sheets.push({
          name: attribute(attributes, 'name') ?? '',
          visibility: visibilityOf(attribute(attributes, 'state')),
          ...(relation?.kind === 'worksheet' ? { part: relation.target } : {}),
        });
      }
      if (tag === 'definedName') {
        const sheet = attribute(attributes, 'localSheetId');
        name = {
          name: attribute(attributes, 'name') ?? '',
          formula: '',
          ...(sheet === undefined ? {} : { sheet: Number(sheet) }),
        };
      }
    },
    text(words) {
      if (name) name.formula += words;
    },
    close(tag) {
      if (tag === 'definedName' && name) names.push(name);
      if (tag === 'definedName') name = undefined;
    },
  });
  if (!isWorkbook) return undefined;
  const partOf = (kind: string) => parts.read(related.find((relation) => relation.kind === kind)?.target ?? '');
  const [strings, styles] = [await partOf('sharedStrings'), await partOf('styles')];
  const externalLinks: string[] = [];
  for (const { kind, target } of related) {
    if (kind !== 'externalLink') continue;
    for (const link of await relationshipsOf(parts, target)) externalLinks.push(link.target);
  }
  return {
    sheets,
    names,
    dateSystem,
    calculation,
    activeSheet,
    externalLinks,
    ...(strings === undefined ? {} : { strings }),
    ...(styles === undefined ? {} : { styles }),
  };
}

/** "r:id" under whatever prefix, while "sheetId" ends in the same letters. */
function relationId(attributes: string): string {
  return /:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
