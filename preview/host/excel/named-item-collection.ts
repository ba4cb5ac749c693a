// The names of the book, or of one sheet.
import { parseArea } from '../../book/address';
import { invalidArgument, itemAlreadyExists } from '../rich/api-error';
import { addressOf, quoteSheet } from '../../book/address';
import { textArgument } from './arguments';
import type { ExcelState } from './excel-state';
import { checkFormula } from './formula-syntax';
import { KeyedCollection } from './keyed-collection';
import { NamedItem } from './named-item';
import { Range } from './range';

const LONGEST_NAME = 255;

export class NamedItemCollection extends KeyedCollection<NamedItem> {
  readonly $type = 'NamedItemCollection';

  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  $items(): readonly NamedItem[] {
    const names = this.state.book.names().filter((each) => each.sheetId === this.sheetId);
    return names.map((each) => new NamedItem(this.state, each.name, this.sheetId));
  }
  protected keysOf(item: NamedItem): readonly string[] {
    return [item.Name];
  }

  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const text = nameArgument(name);
    if (this.find(text)) throw itemAlreadyExists();
    this.state.checkWritable();
    this.state.book.putName({
      name: text,
      sheetId: this.sheetId,
      formula: formulaOf(reference),
      visible: true,
      comment: comment === undefined || comment === null ? '' : textArgument(comment),
    });
    return new NamedItem(this.state, text, this.sheetId);
  }
}

function nameArgument(value: unknown): string {
  const name = textArgument(value);
  const allowed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  if (!allowed || parseArea(name) || /^[rc]$/i.test(name)) throw invalidArgument();
  return name;
}

function formulaOf(reference: unknown): string {
  if (reference instanceof Range) return `=${quoteSheet(reference.sheet().name())}!${addressOf(reference.area, true)}`;
  const formula = textArgument(reference);
  if (!formula.startsWith('=')) throw invalidArgument();
  checkFormula(formula);
  return formula;
}
