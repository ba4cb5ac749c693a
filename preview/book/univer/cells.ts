// What a cell of Univer holds, as the port says it, and back.
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellInput, CellValue } from '../sheet';

/** Univer keeps a number as text with its type beside it now and then, and a boolean as 0 or 1. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.v === null || cell.v === undefined)
    return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(cell.v) || cell.v === true);
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return typeof cell.v === 'boolean' ? cell.v : cell.v;
}

export function holdsSomething(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (isPresent(cell.v) || cell.f || cell.si || cell.p));
}

const isPresent = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };

export function cellFor(input: CellInput): ICellData {
  if (input === '') return NOTHING;
  if (typeof input === 'object') return { ...NOTHING, f: input.formula };
  if (typeof input === 'number') return { ...NOTHING, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { ...NOTHING, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...NOTHING, v: input, t: looksLikeNumber(input) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Such a text would be made a number again when Univer touches its cell. */
const looksLikeNumber = (text: string): boolean => text.trim() !== '' && !Number.isNaN(Number(text));
