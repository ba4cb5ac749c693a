// What may be typed into a cell (data validation), and what Excel says about it.
export type Comparison =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

export type ValidationRule =
  /** Source: "Có,Không" (items, comma-separated), or a formula such as "='Danh mục'!$A$1:$A$4". */
  | { readonly kind: 'list'; readonly source: string; readonly dropDown: boolean }
  /** A formula is a number as text ("0"), or text that begins with "="; a date is its serial number as text. */
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly comparison: Comparison;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly kind: 'custom'; readonly formula: string };

export interface Validation {
  readonly rule: ValidationRule | null;
  readonly ignoreBlanks: boolean;
  /** The input message, shown while the cell is selected. */
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly show: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

export const NO_VALIDATION: Validation = {
  rule: null,
  ignoreBlanks: true,
  prompt: { show: true, title: '', message: '' },
  alert: { show: true, style: 'Stop', title: '', message: '' },
};
