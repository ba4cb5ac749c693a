// The bytes of an .xlsx or .xlsm file as a workbook snapshot: cells as they are, limits before memory, a refusal in plain words.
import { readArea } from '../core/workbook/address';
import type { DefinedName, PrintSetup, Sheet, Workbook } from '../core/workbook/snapshot';
import { budgetOf, type Budget } from './budget';
import { READ_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { packageParts } from './package-parts';
import type { PackageParts } from './package-parts';
import { brokenWorkbook, notAWorkbook, tooLarge } from './refusals';
import { relationshipsOf } from './xlsx/relationships';
import { SheetCells } from './xlsx/sheet-cells';
import { SheetFrame } from './xlsx/sheet-frame';
import { cellFormats } from './xlsx/styles';
import { commentsOf, sharedStrings } from './xlsx/text-parts';
import { workbookPart } from './xlsx/workbook-part';
import type { SheetEntry, SheetName } from './xlsx/workbook-part';
import { scanXml } from './xml/scan';

const WITHOUT_CELLS = 'Trang này không có ô (biểu đồ hoặc macro) nên không kiểm tra.';
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/**
 * What an .xlsx or .xlsm file holds; nothing in it is run, and nothing outside it is read.
 * @param bytes the file
 * @param name how the officer knows the file, for the words of a refusal
 * @throws HostError with a Vietnamese message: not a workbook, password, too large
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = READ_LIMITS,
): Promise<Workbook> {
  return readXlsx(packageParts(bytes, name, limits), name, limits);
}

/** What the parts of an .xlsx or .xlsm file hold; sheets are unpacked one at a time. */
export async function readXlsx(parts: PackageParts, name: string, limits: ReadLimits): Promise<Workbook> {
  const book = await workbookPart(parts);
  if (!book) throw notAWorkbook(name);
  if (book.sheets.length > limits.sheets) throw tooLarge(name, 'có quá nhiều trang');
  const source: SheetSource = {
    parts,
    name,
    strings: sharedStrings(book.strings ?? ''),
    formats: cellFormats(book.styles ?? ''),
    budget: budgetOf(name, limits),
  };
  const sheets: Sheet[] = [];
  for (const [place, entry] of book.sheets.entries()) {
    const { print: page, ...sheet } = await readSheet(entry, source);
    const print = { ...page, ...printNames(book.names.filter((own) => own.sheet === place)) };
    sheets.push({ ...sheet, ...(Object.keys(print).length > 0 ? { print } : {}) });
  }
  const activeSheet = book.sheets[book.activeSheet]?.name;
  return {
    sheets,
    names: book.names.filter((own) => !own.name.startsWith('_xlnm.')).map(definedName),
    dateSystem: book.dateSystem,
    calculation: book.calculation,
    ...(activeSheet === undefined ? {} : { activeSheet }),
    externalLinks: book.externalLinks,
  };
}

interface SheetSource {
  readonly parts: PackageParts;
  readonly name: string;
  readonly strings: readonly string[];
  readonly formats: ReturnType<typeof cellFormats>;
  readonly budget: Budget;
}

async function readSheet({ name, visibility, part }: SheetEntry, source: SheetSource): Promise<Sheet> {
  if (part === undefined) return { name, visibility, rows: [], merges: [], unread: WITHOUT_CELLS };
  const { parts, strings, formats, budget } = source;
  budget.sheet();
  const xml = await parts.read(part);
  if (xml === undefined) throw brokenWorkbook(source.name);
  const grid = new SheetCells(strings, formats, budget);
  const frame = new SheetFrame(budget);
  let isEnded = false;
  const isWhole = scanXml(xml, {
    open(tag, attributes) {
      grid.open(tag, attributes);
      frame.open(tag, attributes);
    },
    text: (words) => grid.text(words),
    close(tag) {
      grid.close(tag);
      if (tag === 'worksheet') isEnded = true;
    },
  });
  if (!isWhole || !isEnded) throw brokenWorkbook(source.name);
  const commentsPart = (await relationshipsOf(parts, part)).find(({ kind }) => kind === 'comments')?.target ?? '';
  return {
    name,
    visibility,
    rows: inOrder(grid.rows),
    merges: frame.merges,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: frame.hiddenColumns,
    isProtected: frame.isProtected,
    print: frame.print,
    comments: commentsOf((await parts.read(commentsPart)) ?? ''),
  };
}

/** Rows may stand in any order in a file; the first of two with the same number counts. */
function inOrder(rows: Sheet['rows']): Sheet['rows'] {
  const isSorted = rows.every((row, place) => place === 0 || row.index > (rows[place - 1]?.index ?? -1));
  if (isSorted) return rows;
  const byIndex = new Map([...rows].reverse().map((row) => [row.index, row]));
  return [...byIndex.values()].sort((one, other) => one.index - other.index);
}

function printNames(names: readonly SheetName[]): Pick<PrintSetup, 'area' | 'titleRows'> {
  const local = (name: string) => {
    const formula = names.find((own) => own.name === name)?.formula ?? '';
    return formula.slice(formula.lastIndexOf('!') + 1);
  };
  const area = readArea(local(PRINT_AREA));
  const titles = /^\$?(\d+):\$?(\d+)$/.exec(local(PRINT_TITLES));
  return {
    ...(area ? { area } : {}),
    ...(titles ? { titleRows: { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 } } : {}),
  };
}

function definedName({ name, formula }: SheetName): DefinedName {
  return { name, formula: `=${formula}` };
}
