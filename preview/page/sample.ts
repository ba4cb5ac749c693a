// The workbook that the page opens with: an invented commune, and the day on which it is looked at.
export interface NamedFile {
  readonly name: string;
  /** The sheet to begin with; the file's own choice where it is not named. */
  readonly sheet?: string;
}

export const SAMPLE = {
  path: '/preview/sample.xlsx',
  name: 'Xã Minh Giang – năm 2026.xlsx',
  sheet: 'Bảng chấm điểm',
  day: '2026-11-18',
} as const satisfies NamedFile & { path: string; day: string };
