// Which agencies a list names, which of them are the same under other spellings, and what the law calls them.
import { unitKey, unitNames } from './unit-name';

/** A comma or "và" parts two agencies only before a word that begins the name of one. */
const NEXT_UNIT =
  /, (?:và )?(?=(?:Phòng|Văn phòng|Trung tâm|Ban|Công an|Ủy ban|UBND|Hội|Đoàn|Trạm|Sở|Trường|VP|TT|MTTQ|Mặt trận)(?!\p{L}))| và (?=(?:Phòng|Văn phòng|Trung tâm|Ban|Công an|Hội|Đoàn|Trạm|Sở|Trường|các)(?!\p{L}))/u;
const SHORT = new Map([
  ['vp', 'văn phòng'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubnd', 'ủy ban nhân dân'],
  ['tt', 'trung tâm'],
  ['pvhcc', 'phục vụ hành chính công'],
  ['ttpvhcc', 'trung tâm phục vụ hành chính công'],
  ['hcc', 'hành chính công'],
  ['p', 'phòng'],
  ['vhxh', 'văn hóa xã hội'],
  ['vh', 'văn hóa'],
  ['xh', 'xã hội'],
  ['kt', 'kinh tế'],
  ['dv', 'dịch vụ'],
  ['mttq', 'mặt trận tổ quốc'],
  ['vn', 'việt nam'],
  ['bch', 'ban chỉ huy'],
  ['bchqs', 'ban chỉ huy quân sự'],
  ['qs', 'quân sự'],
  ['ca', 'công an'],
  ['đtncshcm', 'đoàn thanh niên cộng sản hồ chí minh'],
]);
const JOINTS = / ?(?:[-&,./]| và ) ?/gu;
const FRONT = /^(?:ủy ban )?mặt trận tổ quốc(?: việt nam)?$/u;

/** The names of offices of a commune as the law writes them (Nghị định 150/2025/NĐ-CP). */
const STANDARD = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Văn phòng HĐND và UBND',
  'Trung tâm Phục vụ hành chính công',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
];
const standards = new Map<string, string>();

/**
 * The agencies that a list names, as written.
 * @example unitsIn('Phòng Kinh tế, Công an xã; Văn phòng HĐND và UBND') // → ["Phòng Kinh tế","Công an xã","Văn phòng HĐND và UBND"]
 */
export function unitsIn(list: string): readonly string[] {
  return unitNames(list.normalize('NFC')).flatMap((names) => names.split(NEXT_UNIT));
}

/**
 * One key for all spellings of an agency: abbreviations, dashes, "&", capitals, tone marks and its place at the end do not count.
 * @example unitIdentity('VP HĐND-UBND xã') === unitIdentity('Văn phòng HĐND và UBND') // → true
 */
export function unitIdentity(name: string): string {
  const words = unitKey(name).replace(JOINTS, ' ').split(' ');
  const whole = words
    .map((word) => SHORT.get(word) ?? word)
    .join(' ')
    .trim();
  return FRONT.test(whole) ? 'ủy ban mặt trận tổ quốc việt nam' : whole;
}

/** The name in law of an agency; undefined for one without. */
export function standardUnit(identity: string): string | undefined {
  if (standards.size === 0) for (const name of STANDARD) standards.set(unitIdentity(name), name);
  return standards.get(identity);
}

/**
 * The name as written, without what every list may vary: small words before it, its place at the end, a full stop.
 * @example writtenUnit('và Văn phòng HĐND–UBND xã.') // → "Văn phòng HĐND–UBND"
 */
export function writtenUnit(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').replace(AROUND, '');
}

const AROUND = /^(?:và|cùng|với) |(?: (?:cấp xã|của xã|xã|của phường|phường|đặc khu))?[.,]?$/giu;
