// What a cell of an OpenDocument sheet holds, from its attributes and its lines.
import { dayNumber, dayOfIso } from '../../core/calendar/civil-day';
import type { CellValue } from '../../core/workbook/snapshot';
import { attribute } from '../xml/scan';

/** An error is written as a text beside a mark of LibreOffice's own. */
const IS_ERROR = /calcext:value-type\s*=\s*["']error["']/;
const TIME = /^PT(\d+)H(\d+)M(\d+(?:\.\d+)?)S$/;
const SECONDS_A_DAY = 86_400;

export function valueOfCell(attributes: string, lines: readonly string[] | undefined): CellValue {
  const words = lines?.join('\n');
  if (IS_ERROR.test(attributes)) return { error: words ?? '#VALUE!' };
  switch (attribute(attributes, 'value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberOf(attribute(attributes, 'value'), words);
    case 'date':
      return serialOf(attribute(attributes, 'date-value') ?? '') ?? words ?? null;
    case 'time':
      return shareOfDay(attribute(attributes, 'time-value') ?? '') ?? words ?? null;
    case 'boolean':
      return attribute(attributes, 'boolean-value') === 'true';
    case 'string':
      return attribute(attributes, 'string-value') ?? words ?? '';
    default:
      return words ?? null;
  }
}

/** NaN and infinity are no numbers of a sheet: what was written stays visible. */
function numberOf(written: string | undefined, words: string | undefined): CellValue {
  const number = Number(written);
  if (written === undefined || written.trim() === '' || !Number.isFinite(number)) return words ?? written ?? null;
  return number;
}

function serialOf(iso: string): number | undefined {
  const day = dayOfIso(iso.slice(0, 10));
  const [, hours = 0, minutes = 0, seconds = 0] = /^T(\d\d):(\d\d):(\d\d)/.exec(iso.slice(10))?.map(Number) ?? [];
  return day && dayNumber(day) + (hours * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
}

function shareOfDay(duration: string): number | undefined {
  const [whole, hours, minutes, seconds] = TIME.exec(duration) ?? [];
  if (whole === undefined) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
}
