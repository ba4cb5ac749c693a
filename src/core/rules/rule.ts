// What a rule is: metadata that its page is made from, and one pure question over what was recognised.
import type { CivilDay } from '../calendar/civil-day';
import type { Table } from '../tables/table';
import type { Recognised } from '../tables/recognised';
import type { Finding, Severity } from './finding';

export interface RuleMeta {
  /** In the file's name, the page's name and the address of the page: "score-above-max". */
  readonly id: string;
  /** Short Vietnamese name: "diem-vuot-toi-da". */
  readonly alias: string;
  readonly severity: Severity;
  /** At most ten syllables, no address. */
  readonly title: string;
  /** One sentence: what happens if it stays, or the article. */
  readonly why: string;
  /** Where the rule comes from, when no cell of the workbook states it. */
  readonly source: string;
  /** For the page: what is found, with what is not. */
  readonly page: { readonly finds: string; readonly leaves: string; readonly wrong: string; readonly right: string };
}

/** What a rule may know: the day that counts as today comes from the caller. */
export interface CheckContext {
  readonly today: CivilDay;
  readonly recognised: Recognised;
}

/** A finding before the rule's metadata is put on it. */
export type Found = Omit<Finding, 'rule' | 'title' | 'why' | 'source' | 'severity'> &
  Partial<Pick<Finding, 'why' | 'source' | 'severity'>>;

export interface Rule {
  readonly meta: RuleMeta;
  /** Tables of these kinds are given, one at a time; absent: the rule is asked once, without a table. */
  readonly kinds?: readonly Table['kind'][];
  readonly check: (table: Table, context: CheckContext) => Iterable<Found>;
}
