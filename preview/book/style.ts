// What a cell looks like, apart from its number format. Names of alignments and line styles are Excel's own.
type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type LineStyle = 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type LineWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface Border {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  /** "#RRGGBB" */
  readonly color: string;
}

export interface CellStyle {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** "#RRGGBB" */
  readonly fontColor: string;
  /** "#RRGGBB", or null where the cell has no fill. */
  readonly fillColor: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** Whether protection of the sheet, once on, keeps the cell from being changed. */
  readonly locked: boolean;
  readonly borderTop: Border | null;
  readonly borderBottom: Border | null;
  readonly borderLeft: Border | null;
  readonly borderRight: Border | null;
}

export const DEFAULT_STYLE: CellStyle = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '#000000',
  fillColor: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  shrinkToFit: false,
  indent: 0,
  locked: true,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
};

/** In points, as a new sheet of Excel has them. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;
