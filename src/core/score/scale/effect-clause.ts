// What a clause does to the level: "không xét Mức 4", "tối đa Mức 2", "xếp loại Không đạt chuẩn".
import type { Clause } from './clause';
import type { LevelEffect } from './scale';
import { unmasked, type Words } from './text';

const LEVEL = 'mức (?:độ )?(?:[\\ue000-\\ue009]|iv|i{1,3})';
const LEVELS = new RegExp(LEVEL, 'g');
const VERB = '(?:được|xét|xem xét|bình xét|phân loại|xếp|xếp loại|công nhận|đề nghị|đạt|tính|vào|ở|đăng ký|và|hoặc),? ';
const EXCLUDED = new RegExp(
  `^(?:thì )?không (?:${VERB})+${LEVEL}(?:(?:, | và | hoặc )(?:không (?:${VERB})+)?${LEVEL})*$`,
);
const EXCLUDED_UP = new RegExp(`^(?:thì )?không (?:${VERB})+từ ${LEVEL} trở lên$`);
const CAPPED = new RegExp(
  `^(?:thì )?(?:chỉ )?(?:${VERB})*(?:(?:tối đa|cao nhất|không (?:vượt )?quá)(?: là| ở)? ${LEVEL}|(?:từ )?${LEVEL} trở xuống)$`,
);
const FAILED = /^(?:thì )?(?:(?:xếp|xếp loại|đánh giá|kết quả|xác định|coi|là|bị) )*không đạt chuẩn$/;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The effects on the level that a clause has; undefined when it has none. */
export function readEffects({ plain }: Words): Clause | undefined {
  const effects = effectsOf(plain);
  return effects.length === 0 ? undefined : { kind: 'effects', effects };
}

function effectsOf(plain: string): readonly LevelEffect[] {
  if (FAILED.test(plain)) return [{ kind: 'fails' }];
  const levels = [...plain.matchAll(LEVELS)].map(([level]) => levelOf(level));
  if (EXCLUDED_UP.test(plain)) return levels.map((level) => ({ kind: 'caps', level: level - 1 }));
  if (EXCLUDED.test(plain)) return levels.map((level) => ({ kind: 'excludes', level }));
  return CAPPED.test(plain) ? levels.map((level) => ({ kind: 'caps', level })) : [];
}

function levelOf(words: string): number {
  const written = words.slice(words.lastIndexOf(' ') + 1);
  return ROMAN.indexOf(written) + 1 || Number(unmasked(written));
}
