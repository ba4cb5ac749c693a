// Defined names of Univer's workbook.
import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { RemoveDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/sheets';
import type { BookName } from '../book';
import type { Changes } from './changes';
import type { Engine } from './engine';

export class Names {
  private readonly service: IDefinedNamesService;

  constructor(
    engine: Engine,
    private readonly unitId: string,
    private readonly changes: Changes,
  ) {
    this.service = engine.injector.get(IDefinedNamesService);
  }

  all(): readonly BookName[] {
    return this.entries().map((entry) => ({
      name: entry.name,
      sheetId: scopeOf(entry),
      formula: entry.formulaOrRefString.startsWith('=') ? entry.formulaOrRefString : `=${entry.formulaOrRefString}`,
      visible: entry.hidden !== true,
      comment: entry.comment ?? '',
    }));
  }

  put(name: BookName): void {
    const known = this.find(name.name, name.sheetId);
    this.changes.command(SetDefinedNameCommand.id, {
      id: known?.id ?? generateRandomId(10),
      name: name.name,
      formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(name: string, sheetId: string | null): void {
    const known = this.find(name, sheetId);
    if (known) this.changes.command(RemoveDefinedNameCommand.id, { ...known });
  }

  private entries(): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.unitId) ?? {});
  }

  private find(name: string, sheetId: string | null): IDefinedNamesServiceParam | undefined {
    const sought = name.toLowerCase();
    return this.entries().find((entry) => entry.name.toLowerCase() === sought && scopeOf(entry) === sheetId);
  }
}

function scopeOf(entry: IDefinedNamesServiceParam): string | null {
  const scope = entry.localSheetId;
  return scope === undefined || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : scope;
}

/** Univer writes a reference without "=", anything else with it. */
export const isReference = (formula: string): boolean =>
  /^=(?:'(?:[^']|'')+'|[^'!()+*/&<>=^"]+)![A-Z$\d:]+$/i.test(formula);
