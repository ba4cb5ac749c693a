// What a rule says beside its points: step, rounding, evidence, notes; and whether its points stand outside the 100.
import { FULL } from './amount';
import type { Clause } from './clause';
import type { Amount } from './scale';
import { NUMBER, numberOf, type Words } from './text';

const STEP = new RegExp(
  `^(?:(?:chấm|theo|với|có|điểm|mỗi) )*(?:(?:bước|bậc|nấc)(?: (?:nhảy|điểm|là))*|lẻ(?: đến)?) (${NUMBER})\\s?(?:điểm|đ)?$`,
);
const PLACES =
  /^(?:kết quả |điểm )?(?:được )?làm tròn (?:đến |tới |lấy )?0?(\d) (?:chữ )?số(?: (?:thập phân|lẻ|sau dấu phẩy))?/;
const FREE = new RegExp(
  `^(?:(?:chấm|cho|tính|đánh giá|điểm|linh hoạt) )*(?:từ )?(${NUMBER})(?:\\s?(?:điểm|đ))?\\s?(?:đến|-)\\s?(?:(${NUMBER})\\s?(?:điểm|đ)|(?:số )?điểm tối đa)(?: (?:theo|tùy|tuỳ|căn cứ|tương ứng) .*)?$`,
);
const SUM = /^(?:điểm (?:bằng|là|=) tổng|tổng|cộng) (?:điểm )?(?:của )?các (?:nội dung|phần|ý)(?: trên)?$/;
const NO_EVIDENCE =
  /^(?:nếu |trường hợp )?(?:không (?:có|cung cấp|gửi|nộp)|thiếu)(?: đủ| đầy đủ)? (?:(?:tài liệu|hồ sơ|văn bản) )*(?:minh chứng|kiểm chứng)(?: kèm theo| theo quy định)?\s?(?:[:=\-]|thì|được)?\s?(?:0 điểm|0|không (?:(?:được|tính|chấm|cho|có) )*điểm)$/;
const NO_POINTS_WITHOUT =
  /^không (?:tính|chấm|cho|có|được) điểm (?:nếu|khi|đối với trường hợp) (?:không có|thiếu) (?:(?:tài liệu|hồ sơ|văn bản) )*(?:minh chứng|kiểm chứng)$/;
const EVIDENCE_NEEDED =
  /^(?:chỉ |phải |yêu cầu |cần )(?:(?:tính|chấm|cho|được) )*(?:điểm )?(?:khi )?(?:phải )?có (?:(?:tài liệu|hồ sơ|văn bản) )*(?:minh chứng|kiểm chứng)(?: kèm theo)?$/;
const NOTE =
  /^(?:[a-zđ] (?:là|=)|trong đó|căn cứ|theo|ghi chú|lưu ý|tài liệu|minh chứng|hồ sơ minh chứng|nguồn|tính đến|thời điểm|số liệu|trừ (?:trường hợp|khi)|loại trừ)(?!\p{L})/u;
/** Says what the share is a share of, not how many points it earns. */
const SHARE_DEFINED = /^t[ỷỉ] lệ[^:=\d<>]*=(?! ?\d)/;
const SCORING = /\d|điểm|trừ(?! trường| khi)|mức [\ue000-\ue009]|không đạt chuẩn|%/;
const HEADING =
  /^(?:(?:cách|thang|số|tính|chấm|cho|điểm|phương pháp|như|sau|quy định|điểm thưởng|thưởng|cộng|trừ|điểm số) ?)+$/;
const BONUS =
  /^điểm (?:thưởng|cộng)|ngoài (?:(?:tổng|thang) )?(?:điểm )?(?:100|tổng)|(?:cộng|thưởng) (?:thêm )?.{0,20}vào tổng điểm/;
const PENALTY = /^điểm trừ\s?[:(;\n]|trừ [^.;]{0,20}vào tổng điểm/;

/** The provision that a clause makes; undefined when it makes none. */
export function readProvision({ plain }: Words): Clause | undefined {
  const step = STEP.exec(plain);
  if (step !== null) return { kind: 'step', step: numberOf(String(step[1])) };
  const places = PLACES.exec(plain);
  if (places !== null) return { kind: 'places', places: Number(places[1]) };
  const free = FREE.exec(plain);
  if (free !== null) {
    const to: Amount = free[2] === undefined ? FULL : { kind: 'points', points: numberOf(free[2]) };
    return { kind: 'free', from: numberOf(String(free[1])), to };
  }
  if ([NO_EVIDENCE, NO_POINTS_WITHOUT, EVIDENCE_NEEDED].some((words) => words.test(plain))) return { kind: 'evidence' };
  if (SUM.test(plain)) return { kind: 'isSum' };
  return HEADING.test(plain) || SHARE_DEFINED.test(plain) || (NOTE.test(plain) && !SCORING.test(plain))
    ? { kind: 'note' }
    : undefined;
}

/** Whether a clause may stand before all others as the name of what is scored. */
export function isHeading({ plain }: Words): boolean {
  return !SCORING.test(plain);
}

/** Whether the points of a rule stand outside the 100, and as what. */
export function outsideOf({ plain }: Words): 'bonus' | 'penalty' | undefined {
  return BONUS.test(plain) ? 'bonus' : PENALTY.test(plain) ? 'penalty' : undefined;
}
