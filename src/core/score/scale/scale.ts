// What a scoring rule says, as data: who gets how many points for what, what is taken off, and what it does to the level.
import type { Decimal } from '../decimal';

/** One edge of a range; `included` is false for "dưới", "trên". */
export interface Edge {
  readonly value: Decimal;
  readonly included: boolean;
}

/** A range of shares (in percent: 98 is 98 %) or of counts; an edge left out is open to that side. */
export interface Range {
  readonly from?: Edge;
  readonly to?: Edge;
}

/** Points, or a percentage of the maximum ("điểm tối đa" is 100). */
export type Amount =
  { readonly kind: 'points'; readonly points: Decimal } | { readonly kind: 'percent'; readonly percent: Decimal };

/**
 * What a step or a choice gives: an amount; the share times an amount (`per` is the share in percent that earns the
 * whole amount, usually 100); the maximum less an amount; something between two numbers that the scorer decides; or nothing, because the criterion does not apply.
 */
export type Award =
  | Amount
  | { readonly kind: 'rate'; readonly times: Amount; readonly per: Decimal }
  | { readonly kind: 'less'; readonly amount: Amount }
  | { readonly kind: 'between'; readonly from: Decimal; readonly to: Decimal }
  | { readonly kind: 'notApplicable' };

/** What a rule does to the level beside its points: "không xét Mức 4", "tối đa Mức 2", "không đạt chuẩn". */
export type LevelEffect =
  | { readonly kind: 'excludes'; readonly level: number }
  | { readonly kind: 'caps'; readonly level: number }
  | { readonly kind: 'fails' };

/** A case told by words: "Có", "Tốt", "Hoàn thành đúng hạn"; `answer` where it is the yes or the no of a question. */
export interface Choice {
  readonly label: string;
  readonly answer?: 'yes' | 'no';
  readonly award: Award;
  readonly effects: readonly LevelEffect[];
}

/** A case told by a share or a number. */
export interface Step {
  readonly range: Range;
  readonly award: Award;
  readonly effects: readonly LevelEffect[];
}

/** What is taken off: for each time that it happens, or once. */
export interface Deduction {
  readonly label: string;
  readonly each: boolean;
  readonly amount: Amount;
  readonly effects: readonly LevelEffect[];
}

/** What earns points: each time, or once where it is there. */
export interface Item {
  readonly noun: string;
  readonly points: Decimal;
  readonly once: boolean;
}

/** What every kind of rule may say beside its points. */
export interface Provisions {
  /** Cases told by words: all there are in a rule of choices, the rest beside steps or deductions ("Không thực hiện: 0 điểm"). */
  readonly choices: readonly Choice[];
  /** The most that the rule gives, where it says so ("tối đa 2 điểm"). */
  readonly most?: Amount;
  /** "Không có minh chứng: 0 điểm". */
  readonly evidence: boolean;
  /** Points outside the 100: "điểm thưởng", "điểm trừ". */
  readonly outside?: 'bonus' | 'penalty';
  /** Places to round at, where the rule says so. */
  readonly places?: number;
}

/** Cases told by words alone. */
export interface ChoiceScale extends Provisions {
  readonly kind: 'choices';
}

/** Cases told by a share, a count, or what is missing of a whole ("thiếu 01 nội dung"). */
export interface StepScale extends Provisions {
  readonly kind: 'steps';
  readonly measure: 'share' | 'count' | 'missing';
  /** What is counted, in the rule's words; empty when the rule does not name it. */
  readonly noun: string;
  /** How many there should be, for `missing`. */
  readonly whole?: Decimal;
  readonly steps: readonly Step[];
}

/** "Điểm = số ngày tiếp thực tế / số ngày phải tiếp x 2". A `share` is part of a whole; `work` is done over due and may exceed it. */
export interface RatioScale extends Provisions {
  readonly kind: 'ratio';
  readonly of: 'share' | 'work';
  readonly part: string;
  readonly whole: string;
  readonly times: Amount;
  /** The share in percent that earns the whole amount, usually 100. */
  readonly per: Decimal;
}

/** "Mỗi mô hình 0,5 điểm, tối đa 2 điểm"; or parts that add up: "Có kế hoạch: 1 điểm; có báo cáo: 1 điểm" of a maximum of 2. */
export interface EachScale extends Provisions {
  readonly kind: 'each';
  readonly items: readonly Item[];
}

/** "Mỗi báo cáo chậm trừ 0,5 điểm, trừ không quá số điểm tối đa". */
export interface DeductionScale extends Provisions {
  readonly kind: 'deductions';
  readonly start: Amount;
  /** How many there should be, where the rule says so ("Đủ 04 nội dung"), and of what. */
  readonly whole?: Decimal;
  readonly noun: string;
  readonly deductions: readonly Deduction[];
  /** The most that may be taken off, where the rule says so. */
  readonly mostTaken?: Amount;
  /** Whether the score may fall under 0; only where the rule says so. */
  readonly belowZero: boolean;
}

/** Points that the scorer gives freely between two numbers, in steps where the rule says so, or out of a few scores. */
export interface FreeScale extends Provisions {
  readonly kind: 'free';
  readonly from: Decimal;
  readonly to: Amount;
  readonly step?: Decimal;
  readonly only?: readonly Decimal[];
}

/** A scoring rule as data. */
export type Scale = ChoiceScale | StepScale | RatioScale | EachScale | DeductionScale | FreeScale;

/** How a rule was read: as data, or not at all, or in more than one way (`review`); `part` quotes the words at fault. */
export type ScaleReading =
  | { readonly kind: 'read'; readonly scale: Scale }
  | { readonly kind: 'unread' | 'review'; readonly words: string; readonly part: string; readonly reason: string };
