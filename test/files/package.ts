// Workbook files made part by part, to the letter: for what no program would write.
import { writeZip } from '../../src/files/zip/write-zip';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  readonly [name: string]: string;
}

/** The parts that every workbook has, with sheets named after their place; parts given lie over them. */
export async function packageOf(sheets: readonly string[], parts: Parts = {}, pack = true): Promise<Uint8Array> {
  const all: Parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONSHIPS}"><sheets>${sheets
      .map((_, place) => `<sheet name="Trang ${place + 1}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ...sheets.map((_, place) => [`rId${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`] as const),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdY', 'styles', 'styles.xml'],
    ]),
    ...Object.fromEntries(
      sheets.map((xml, place) => [`xl/worksheets/sheet${place + 1}.xml`, `<worksheet>${xml}</worksheet>`]),
    ),
    ...parts,
  };
  return writeZip(
    Object.entries(all).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    { pack },
  );
}

export function rels(list: readonly (readonly [id: string, kind: string, target: string, mode?: string])[]): string {
  const each = list.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}
