// An OpenDocument spreadsheet, as LibreOffice writes it, as a workbook snapshot.
import type { Workbook } from '../../core/workbook/snapshot';
import type { ReadLimits } from '../limits';
import type { PackageParts } from '../package-parts';
import { budgetOf } from '../budget';
import { brokenWorkbook, notAWorkbook, passwordProtected } from '../refusals';
import { attribute, scanXml } from '../xml/scan';
import { OdsContent } from './content';
import { odsStyles } from './styles';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Whether a package is an OpenDocument file. */
export function isOpenDocument(parts: PackageParts): boolean {
  return parts.has(MANIFEST) && !parts.has('[Content_Types].xml');
}

/** What the parts of an OpenDocument file hold. Throws a HostError for a text document, a password, a broken file. */
export async function readOds(parts: PackageParts, name: string, limits: ReadLimits): Promise<Workbook> {
  const manifest = (await parts.read(MANIFEST)) ?? '';
  if (manifest.includes('encryption-data')) throw passwordProtected(name);
  const xml = await parts.read(CONTENT);
  if (xml === undefined) throw brokenWorkbook(name);
  const styles = odsStyles((await parts.read('styles.xml')) ?? '', xml);
  const content = new OdsContent(styles, budgetOf(name, limits));
  const isWhole = scanXml(xml, content);
  if (!content.isSpreadsheet) throw notAWorkbook(name);
  if (!isWhole || content.isOpen) throw brokenWorkbook(name);
  const { sheets, names, dateSystem, externalLinks } = content;
  const activeSheet = activeSheetOf((await parts.read('settings.xml')) ?? '') ?? sheets[0]?.name;
  return { sheets, names, dateSystem, externalLinks, ...(activeSheet === undefined ? {} : { activeSheet }) };
}

function activeSheetOf(settings: string): string | undefined {
  let isNamed = false;
  let found: string | undefined;
  scanXml(settings, {
    open(tag, attributes) {
      isNamed = tag === 'config-item' && attribute(attributes, 'name') === 'ActiveTable';
    },
    text(words) {
      if (isNamed) found ??= words;
    },
    close() {
      isNamed = false;
    },
  });
  return found;
}
