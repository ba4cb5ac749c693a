// The lines of a heading that Thông tin fills in: as a native formula, and as it reads at the time of building.
import type { CivilDay } from '../calendar/civil-day';
import { placeName } from './commune';
import type { BuildInformation } from './build-input';
import type { InformationPlaces } from './information-places';
import { DEPUTY } from './information-spec';

/** A formula without "=", and what it gives. */
export interface Line {
  readonly formula: string;
  readonly value: string;
}

type Source = readonly [information: BuildInformation, places: InformationPlaces];

const UNKNOWN = '…';
const GAP = '     ';

/** A title that ends with the year. */
export function yearTitle(words: string, ...[information, places]: Source): Line {
  return { formula: `"${words}"&${places.field('year')}`, value: `${words}${information.year}` };
}

/** "Mô hình “Chính quyền thân thiện” xã Minh Giang năm 2026". */
export function modelLine(...[information, places]: Source): Line {
  const words = 'Mô hình “Chính quyền thân thiện” ';
  return {
    formula: `"${words}"&${named(places)}&" năm "&${places.field('year')}`,
    value: `${words}${information.commune ?? UNKNOWN} năm ${information.year}`,
  };
}

/** The line below an appendix's title; its number and day may be blank. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function attachedTo(...[information, places]: Source): Line {
  const number = places.field('planNumber');
  const date = places.field('planDate');
  const noDay = `${GAP}tháng${GAP}năm `;
  const noNumber = `${GAP}/KH-UBND`;
  const day = `IF(ISNUMBER(${date}),${sayDayFormula(date)},"${noDay}"&${places.field('year')})`;
  return {
    formula: `"(Kèm theo Kế hoạch số "&IF(${number}="","${noNumber}",${number})&" ngày "&${day}&" của Ủy ban nhân dân "&${named(places)}&")"`,
    value: `(Kèm theo Kế hoạch số ${information.planNumber ?? noNumber} ngày ${
      information.planDate ? sayLongDay(information.planDate) : `${noDay}${information.year}`
    } của Ủy ban nhân dân ${information.commune ?? UNKNOWN})`,
  };
}

/** The agency's second line, in capitals. */
export function agencyLine(...[information, places]: Source): Line {
  return { formula: `UPPER(${named(places)})`, value: (information.commune ?? UNKNOWN).toUpperCase() };
}

/** Place and day: "Minh Giang, ngày 06 tháng 11 năm 2026". */
export function placeAndDay(...[information, places]: Source): Line {
  const commune = places.field('commune');
  const day = places.field('scoringDay');
  const noDay = `${GAP}tháng${GAP}năm `;
  // "=" of Excel takes no notice of case.
  const place = ['đặc khu ', 'phường ', 'xã '].reduce(
    (rest, kind) => `IF(LEFT(${commune},${kind.length})="${kind}",TRIM(MID(${commune},${kind.length + 1},99)),${rest})`,
    commune,
  );
  return {
    formula: `IF(${commune}="","${UNKNOWN}",${place})&", ngày "&IF(ISNUMBER(${day}),${sayDayFormula(day)},"${noDay}"&${places.field('year')})`,
    value: `${information.commune === undefined ? UNKNOWN : placeName(information.commune)}, ngày ${
      information.scoringDay ? sayLongDay(information.scoringDay) : `${noDay}${information.year}`
    }`,
  };
}

export function registeredLine(...[information, places]: Source): Line {
  const registered = places.field('registered');
  return {
    formula: `"Mức đăng ký: "&IF(${registered}="","${UNKNOWN}",${registered})`,
    value: `Mức đăng ký: ${information.registered ?? UNKNOWN}`,
  };
}

/** The signer's title; a deputy signs for the chairman. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function signerLine(...[information, places]: Source): Line {
  const words = 'TM. ỦY BAN NHÂN DÂN\n';
  const asFormula = words.replace('\n', '"&CHAR(10)&"');
  return {
    formula: `"${asFormula}"&IF(${places.field('signerTitle')}="${DEPUTY}","KT. CHỦ TỊCH"&CHAR(10)&"PHÓ CHỦ TỊCH","CHỦ TỊCH")`,
    value: `${words}${information.signerTitle === DEPUTY ? 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' : 'CHỦ TỊCH'}`,
  };
}

/** What a person's field holds; blank while nobody is named. */
export function personLine(id: 'preparer' | 'signer', ...[information, places]: Source): Line {
  return { formula: `${places.field(id)}&""`, value: information[id] ?? '' };
}

function named(places: InformationPlaces): string {
  const commune = places.field('commune');
  return `IF(${commune}="","${UNKNOWN}",${commune})`;
}

/** Days under 10 and months under 3 have a 0 before them. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
function sayLongDay({ year, month, day }: CivilDay): string {
  return `${String(day).padStart(2, '0')} tháng ${month < 3 ? '0' : ''}${month} năm ${year}`;
}

function sayDayFormula(day: string): string {
  return `RIGHT("0"&DAY(${day}),2)&" tháng "&IF(MONTH(${day})<3,"0","")&MONTH(${day})&" năm "&YEAR(${day})`;
}
