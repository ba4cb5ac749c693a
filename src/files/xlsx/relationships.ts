// How one part of a workbook file points to others.
import type { PackageParts } from '../package-parts';
import { attribute, scanXml } from '../xml/scan';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "chartsheet", "comments". */
  readonly kind: string;
  /** The part's name in the package; of an outside target, what is written. */
  readonly target: string;
}

/** The relationships of a part; of the package itself for "". */
export async function relationshipsOf(parts: PackageParts, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const found: Relationship[] = [];
  scanXml((await parts.read(`${folder}_rels/${part.slice(slash + 1)}.rels`)) ?? '', {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const type = attribute(attributes, 'Type') ?? '';
      const target = attribute(attributes, 'Target') ?? '';
      const outside = attribute(attributes, 'TargetMode') === 'External';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: outside ? target : resolved(folder, target),
      });
    },
  });
  return found;
}

/**
 * A target as the name of a part.
 * @example resolved('xl/worksheets/', '../comments1.xml') // → "xl/comments1.xml"
 */
export function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : [...folder.split('/'), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
