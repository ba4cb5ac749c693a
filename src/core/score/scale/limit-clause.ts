// The most that may be taken off or given: "trừ không quá số điểm tối đa", "trừ tối đa 1 điểm", "nhưng không quá 2 điểm".
import { amountOf, FULL } from './amount';
import type { Clause } from './clause';
import { cut, type Words } from './text';

const MOST =
  /^(?:(?:nhưng|song|và|tổng cộng|tổng số|tổng|số|điểm|mức|được|bị|chỉ|điểm trừ|cộng|tính|thưởng):? )*(trừ )?(?:(?:tối đa|cao nhất|nhiều nhất|không (?:được )?(?:trừ )?(?:vượt quá|quá|vượt))(?: là| bằng)? )+(trừ )?/;
const OWNER = /(?: (?:của|cho|ở|trong|đối với|theo|tùy|tuỳ)|\/).*/;
const TO_THE_END =
  /^(?:nhưng |được )?(?:(?:trừ )?(?:cho )?(?:đến|tới) (?:khi )?(?:hết|0)(?: (?:số )?điểm)?|trừ hết (?:số )?điểm(?: thì thôi)?)(?: (?:của|tối đa|thì).*)?$/;
const NOT_BELOW_ZERO =
  /^(?:nhưng )?(?:(?:điểm )?không (?:tính |để |trừ |có )*(?:điểm )?âm|(?:điểm )?(?:thấp nhất|tối thiểu)(?: là| bằng)? 0(?: điểm)?|không (?:trừ )?(?:xuống )?dưới 0(?: điểm)?)$/;
const BELOW_ZERO =
  /(?:có thể|được|cho phép|chấp nhận|kể cả)(?: (?:trừ|tính|bị|điểm|xuống|số|đến))* (?:âm|dưới 0)|^(?:tính |trừ )?điểm âm$|trừ âm/;

/** The limit that a clause sets on deductions or on the score; undefined when it sets none. */
export function readLimit(words: Words): Clause | undefined {
  if (TO_THE_END.test(words.plain) || NOT_BELOW_ZERO.test(words.plain))
    return { kind: 'limit', isTaken: true, amount: FULL };
  if (BELOW_ZERO.test(words.plain)) return { kind: 'belowZero' };
  const most = MOST.exec(words.plain);
  if (most === null) return undefined;
  const rest = cut(words, most[0].length).plain;
  const amount = amountOf(rest) ?? amountOf(rest.replace(OWNER, ''));
  return amount && { kind: 'limit', isTaken: most[0].includes('trừ'), amount };
}
