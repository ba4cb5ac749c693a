// What a formula of the grid gives to a custom function and gets back, between Univer's objects and plain values.
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { FunctionAnswer, FunctionScalar } from '../host/seam/custom-functions';
import type { FunctionArgument } from '../host/seam/function-arguments';
import type { CellValue } from '../book/sheet';

/** Null is a blank cell; an error is its text, as the host expects it. */
export function argumentFrom(given: FunctionVariantType): FunctionArgument {
  if (!given.isArray()) return scalarFrom(given as BaseValueObject);
  const array = given as ArrayValueObject;
  const rows: (CellValue | null)[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const line: (CellValue | null)[] = [];
    for (let column = 0; column < array.getColumnCount(); column++) {
      const cell = array.get(row, column);
      line.push(cell ? scalarFrom(cell) : null);
    }
    rows.push(line);
  }
  return rows;
}

function scalarFrom(value: BaseValueObject): CellValue | null {
  if (value.isError()) return (value as unknown as ErrorValueObject).getErrorType();
  return value.isNull() ? null : value.getValue();
}

export function resultFor(answer: FunctionAnswer): BaseValueObject {
  if (answer.kind === 'error') return errorFor(answer.error, answer.message);
  if (!Array.isArray(answer.value)) return scalarFor(answer.value as FunctionScalar);
  const rows = (answer.value as readonly (readonly FunctionScalar[])[]).map((line) => line.map(scalarFor));
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1 && first[0]) return first[0];
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: first?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

export const errorFor = (error: string, message = ''): BaseValueObject =>
  ErrorValueObject.create(
    error as Parameters<typeof ErrorValueObject.create>[0],
    message,
  ) as unknown as BaseValueObject;

/** What is missing in an answer shows as 0, as in Excel. */
function scalarFor(value: FunctionScalar): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return NumberValueObject.create(value.basicValue, value.numberFormat);
}
