// Which words make a row a total, a subtotal, a level, a registration, a section outside the 100, or the end of a table.
import { normalForm, withoutMarks } from '../text';

/** What the words of a row say it is; an aside works something out of the scores: a rate, a mean, a rank. */
export type RowWords = 'total' | 'subtotal' | 'level' | 'aside' | 'registered' | 'after';

const LONGEST = 90;
const TOTAL =
  /^(?:tong (?:so )?diem(?: (?:toan bo|chung|cuoi cung|dat duoc|tu cham|tham dinh|toi da|bo tieu chi|cac tieu chi|cac nhom))?|tong cong|tong so|tong|cong|cong chung|cong tong|tong cong diem|tong diem cong|toan bo)$/;
const SUMMED =
  /^(?:tong cong|tong diem|tong|cong)(?: diem)?(?: nhom| muc| tieu chi)?(?: [ivx]{1,5}| \d{1,2}| [a-h]){2,}$/;
const SUBTOTAL =
  /^(?:cong|tong|tong cong|tong diem|diem|tong so diem|cong diem)(?: diem)? (?:(?:nhom|muc|phan|linh vuc|tieu chi|chuong|noi dung|tieu chuan)(?: tieu chi)?(?: [a-z]{1,5}| \d{1,2})?|[ivx]{1,5}|\d{1,2}|[a-z])$/;
const LEVEL =
  /^(?:(?:(?:ket qua )?tu |de nghi )?xep (?:loai|muc)|muc dat|muc do dat|ket qua xep loai|ket qua dat|muc xep loai|dat muc|dat chuan muc|muc duoc xep|muc dat chuan|ket luan muc|muc dat duoc|de nghi cong nhan|muc de nghi|muc tu (?:danh gia|cham|nhan|xep loai)|tu (?:nhan|danh gia)(?: dat)? muc|muc do dat chuan)(?= |$)/;
const ASIDE =
  /^(?:(?:xep hang|thu hang|xep thu|hang)(?: (?:chung|thi dua|cac (?:thon|xa|phuong|don vi)))?|t[yi] le(?: (?:dat|dat duoc|phan tram|diem|diem dat|hoan thanh))*|(?:diem |muc )?(?:trung binh|binh quan)(?: (?:chung|cac (?:thon|xa|phuong|don vi|nhom)))?)$/;
const REGISTERED =
  /^(?:muc(?: do)?(?: dat chuan)? (?:da )?dang ky|dang ky (?:dat )?(?:chuan )?muc|muc dang ki|dang ky)(?= |$)/;
const AFTER =
  /^(?:ghi chu|chu thich|luu y|noi nhan|nguoi lap|lap bieu|lap bang|tm|kt|tl|tuq|chu tich|thu truong|xac nhan|bang chu|diem xet muc|muc tiep theo|con thieu|tong so diem bang chu|so tien bang chu|ngay \d|to truong|ky ten|hai phong ngay|cong hoa xa hoi)(?= |$)/;

const BONUS = /(?:^| )(?:diem thuong|diem cong|thuong diem|cong diem)(?= |$)/;
const DEDUCTION = /(?:^| )(?:diem tru|diem phat|tru diem|bi tru)(?= |$)/;

// Only these letters begin any of the words above: most labels are decided by their first letter.
const FIRST = /^[\s"“(*.-]*[bcdghk-ntxđ]/i;

/**
 * The words of a label in the form in which they are compared: no marks of tone, no punctuation.
 * @example plainLabel('Tổng điểm (I+II):') // → "tong diem i ii"
 */
export function plainLabel(text: string): string {
  return withoutMarks(normalForm(text))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * What the label of a row says the row is; undefined for a label like any other.
 * @example readRowWords('Cộng nhóm III') // → "subtotal"
 */
export function readRowWords(label: string): RowWords | undefined {
  if (!FIRST.test(label)) return undefined;
  const plain = plainLabel(label.length > LONGEST ? label.slice(0, LONGEST) : label);
  if (AFTER.test(plain)) return 'after';
  if (REGISTERED.test(plain)) return 'registered';
  if (LEVEL.test(plain)) return 'level';
  if (ASIDE.test(plain)) return 'aside';
  if (label.length > LONGEST) return undefined;
  if (SUBTOTAL.test(plain)) return 'subtotal';
  return TOTAL.test(plain) || SUMMED.test(plain) ? 'total' : undefined;
}

/**
 * Whether a group stands outside the 100, by its words.
 * @example readOutside('B. ĐIỂM THƯỞNG') // → "bonus"
 */
export function readOutside(label: string): 'bonus' | 'deduction' | undefined {
  const plain = plainLabel(label);
  const bonus = BONUS.exec(plain);
  const deduction = DEDUCTION.exec(plain);
  if (bonus && deduction) return bonus.index < deduction.index ? 'bonus' : 'deduction';
  return (bonus && 'bonus') ?? (deduction && 'deduction') ?? undefined;
}
