// How cells are drawn while a condition holds.
import type { Area } from './area';
import type { CellStyle } from './style';
import type { Comparison } from './validation';

type Condition =
  /** The formula is written for the area's first cell. */
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'cellValue';
      readonly comparison: Comparison;
      readonly formula1: string;
      readonly formula2: string | null;
    };

export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  /** A formula that is still empty means: not told yet, draw nothing. */
  readonly condition: Condition;
  readonly style: Partial<
    Pick<CellStyle, 'fillColor' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>
  >;
  readonly stopIfTrue: boolean;
}
