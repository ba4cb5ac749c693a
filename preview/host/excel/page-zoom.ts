// The zoom of a printed sheet, as office.js writes it: { scale } or { horizontalFitToPages, verticalFitToPages }.
import type { PageSetup } from '../../book/page-setup';
import { invalidArgument } from '../rich/api-error';
import { indexArgument, recordArgument } from './arguments';

export function zoomArgument(value: unknown): PageSetup['zoom'] {
  const given = recordArgument(value);
  const wide = given['horizontalFitToPages'];
  const tall = given['verticalFitToPages'];
  if (wide === undefined && tall === undefined) {
    const scale = indexArgument(given['scale']);
    if (scale < 10 || scale > 400) throw invalidArgument();
    return { kind: 'scale', scale };
  }
  return { kind: 'fit', pagesWide: pages(wide), pagesTall: pages(tall) };
}

export function publicZoom(zoom: PageSetup['zoom']): Readonly<Record<string, unknown>> {
  if (zoom.kind === 'scale') return { scale: zoom.scale };
  return {
    ...(zoom.pagesWide !== null && { horizontalFitToPages: zoom.pagesWide }),
    ...(zoom.pagesTall !== null && { verticalFitToPages: zoom.pagesTall }),
  };
}

function pages(value: unknown): number | null {
  return value === undefined || value === null || value === 0 ? null : indexArgument(value);
}
