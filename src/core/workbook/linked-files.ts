// Which other workbooks a formula takes something from.

const TEXTS = /"[^"]*"/g;
const QUOTED = /'[^'[\]]*\[([^[\]]{1,250})\](?:[^']|''){0,80}'!/g;
const BARE = /(?<![\p{L}\p{N}_\]])\[([^[\]]{1,250})\][\p{L}\p{N}_.]{0,80}!/gu;

/**
 * The names of the other files in a formula, each once.
 * @param links what the workbook links to, in its own order: files write "[1]Sheet1!A1"
 * @example linkedFiles('=[1]Sheet1!A1', ['file:///D:/Tong%20hop.xlsx']) // → ["Tong hop.xlsx"]
 */
export function linkedFiles(formula: string, links: readonly string[]): readonly string[] {
  const plain = formula.replace(TEXTS, '""');
  const names = [...plain.matchAll(QUOTED), ...plain.matchAll(BARE)].map((found) => {
    const name = found[1] as string;
    const link = /^\d+$/.test(name) ? links[Number(name) - 1] : name;
    return fileName(link ?? 'khác');
  });
  return [...new Set(names)];
}

function fileName(path: string): string {
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
