// What a workbook file has and the preview does not show: told, so that nobody takes it for lost.
import type { Sheet, Workbook } from 'hucre';

type Part = readonly [name: string, has: (sheet: Sheet) => boolean];

const PARTS: readonly Part[] = [
  ['hình ảnh', ({ images, backgroundImage }) => Boolean(images?.length || backgroundImage)],
  ['biểu đồ', ({ charts, sparklines }) => Boolean(charts?.length || sparklines?.length)],
  ['hộp chữ', ({ textBoxes }) => Boolean(textBoxes?.length)],
  [
    'bảng tổng hợp',
    ({ pivotTables, slicers, timelines }) => Boolean(pivotTables?.length || slicers?.length || timelines?.length),
  ],
  ['bộ lọc', ({ autoFilter }) => Boolean(autoFilter)],
  ['liên kết', ({ cells }) => [...(cells?.values() ?? [])].some((cell) => cell.hyperlink)],
  ['chữ nhiều kiểu trong một ô', ({ cells }) => [...(cells?.values() ?? [])].some((cell) => cell.richText)],
  [
    'định dạng có điều kiện bằng thang màu, thanh, biểu tượng',
    ({ conditionalRules }) => Boolean(conditionalRules?.some(({ type }) => type !== 'expression' && type !== 'cellIs')),
  ],
  [
    'nhóm dòng, cột',
    ({ rowDefs, columns }) => [...(rowDefs?.values() ?? []), ...(columns ?? [])].some((line) => line?.outlineLevel),
  ],
  ['chia khung', ({ splitPane }) => Boolean(splitPane)],
];

/** One line for each sheet, in the order of the tabs: "Bảng chấm điểm: hình ảnh, bộ lọc". */
export function leftOutOf({ sheets, externalLinks }: Workbook): readonly string[] {
  const ofSheets = sheets.flatMap((sheet) => {
    const parts = PARTS.filter(([, has]) => has(sheet)).map(([name]) => name);
    return parts.length > 0 ? [`${sheet.name}: ${parts.join(', ')}`] : [];
  });
  return externalLinks?.length ? [...ofSheets, 'giá trị lấy từ tệp khác'] : ofSheets;
}
