// What a generator knows of the workbook that it made: tables, columns, totals, level, and the mistakes that it planted.

export type TruthRole =
  | 'stt'
  | 'code'
  | 'criterion'
  | 'max'
  | 'self'
  | 'appraised'
  | 'evidence'
  | 'note'
  | 'rule'
  | 'unit'
  | 'task'
  | 'time'
  | 'lead'
  | 'cooperating'
  | 'product'
  | 'follow'
  | 'status';

export type TruthKind = 'scoring' | 'appendix' | 'criteria' | 'levels' | 'rollup' | 'ranking' | 'evidence' | 'other';

export interface TruthTable {
  readonly sheet: string;
  readonly kind: TruthKind;
  readonly headerRange: string;
  /** Letters; of a role that has several, with commas. */
  readonly columns: Readonly<Partial<Record<TruthRole, string>>>;
  /** Sum of the criteria's deciding scores as a careful reader takes them; absent where it is open. */
  readonly total?: number;
  readonly level?: string;
}

export interface Place {
  readonly sheet: string;
  readonly address: string;
}

export interface Defect extends Place {
  readonly kind: string;
  /** Cells that are as good. */
  readonly also: readonly string[];
  readonly says: string;
}

export interface Truth {
  readonly name: string;
  readonly seed: number;
  /** The day to check with. */
  readonly asOf: string;
  readonly tables: readonly TruthTable[];
  readonly defects: readonly Defect[];
  /** Cells where a finding is a fair consequence of a mistake. */
  readonly collateral: readonly Place[];
}
