// The validations of one sheet of Univer's workbook. Each has areas of its own; no two have a cell in common.
import { generateRandomId, type ISheetDataValidationRule } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { cellCount, intersection, type Area } from '../area';
import { NO_VALIDATION, type Validation } from '../validation';
import { areaOf, rangeOf } from './areas';
import type { Surroundings } from './surroundings';
import { ruleFor, validationFrom } from './validations';

/** Univer's own names: the package that has them is not ours to import. */
const ADD = 'data-validation.mutation.addRule';
const REMOVE = 'data-validation.mutation.removeRule';

export class SheetValidations {
  private readonly model: SheetDataValidationModel;

  constructor(
    private readonly sheetId: string,
    private readonly around: Surroundings,
  ) {
    this.model = around.engine.injector.get(SheetDataValidationModel);
  }

  all(): readonly { readonly validation: Validation; readonly areas: readonly Area[] }[] {
    return this.rules().map((rule) => ({ validation: validationFrom(rule), areas: rule.ranges.map(areaOf) }));
  }

  /** Null where the cells of the area differ. */
  common(area: Area): Validation | null {
    const touching = this.touching(area);
    const [only] = touching;
    if (!only) return NO_VALIDATION;
    if (touching.length > 1) return null;
    const covered = only.ranges.reduce((sum, range) => {
      const part = intersection(areaOf(range), area);
      return sum + (part ? cellCount(part) : 0);
    }, 0);
    return covered === cellCount(area) ? validationFrom(only) : null;
  }

  /** NO_VALIDATION clears. */
  set(area: Area, validation: Validation): void {
    const touching = this.touching(area);
    const [only] = touching;
    if (touching.length === 0) return this.add(area, validation);
    const [range, ...more] = only?.ranges ?? [];
    if (only && touching.length === 1 && range && more.length === 0 && sameArea(areaOf(range), area)) {
      this.mutate(REMOVE, { ruleId: only.uid }, ADD, { rule: only });
      return this.add(area, validation);
    }
    // What overlaps in part is cut to pieces: Univer does that, at the price of copying all rules.
    const place = { subUnitId: this.sheetId };
    this.around.changes.command(ClearRangeDataValidationCommand.id, { ...place, ranges: [rangeOf(area)] });
    if (validation !== NO_VALIDATION)
      this.around.changes.command(AddSheetDataValidationCommand.id, { ...place, rule: this.ruleOf(area, validation) });
  }

  private add(area: Area, validation: Validation): void {
    if (validation === NO_VALIDATION) return;
    const rule = this.ruleOf(area, validation);
    const normal = this.model.getValidator(rule.type)?.normalizeFormula(rule, this.around.unitId, this.sheetId);
    this.mutate(ADD, { rule: { ...rule, ...normal } }, REMOVE, { ruleId: rule.uid });
  }

  private mutate(redo: string, redoParams: object, undo: string, undoParams: object): void {
    const place = { unitId: this.around.unitId, subUnitId: this.sheetId };
    this.around.changes.mutate(
      { id: redo, params: { ...place, ...redoParams } },
      { id: undo, params: { ...place, ...undoParams } },
    );
  }

  private ruleOf(area: Area, validation: Validation): ISheetDataValidationRule {
    return ruleFor(validation, generateRandomId(8), [rangeOf(area)]);
  }

  private rules(): ISheetDataValidationRule[] {
    return this.model.getRules(this.around.unitId, this.sheetId);
  }

  private touching(area: Area): ISheetDataValidationRule[] {
    return this.rules().filter((rule) => rule.ranges.some((range) => intersection(areaOf(range), area)));
  }
}

function sameArea(one: Area, other: Area): boolean {
  const common = intersection(one, other);
  return common !== null && cellCount(common) === cellCount(one) && cellCount(common) === cellCount(other);
}
