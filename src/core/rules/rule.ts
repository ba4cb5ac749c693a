// What a rule is: metadata that its page is made from, and one pure question: of each table, or of the workbook as a whole.
import type { CellRef } from '../workbook/address';
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
  /** Thử nghiệm: a new rule, shown with that word and never as an error. */
  readonly trial?: true;
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
  Partial<Pick<Finding, 'why' | 'source' | 'severity'>> & {
    /** Cells that this one is wrong because of: where one of them has a finding, this is folded under it. */
    readonly causes?: readonly CellRef[];
    /** What is said of this cell where it is folded; else `what` is. */
    readonly saysFolded?: string;
  };

/** What a rule could not judge, or found not filled in yet: no findings, but the report says so. */
export type Remark =
  | { readonly kind: 'blank'; readonly cell: CellRef; readonly says: string; readonly count: number }
  | { readonly kind: 'not-checked'; readonly says: string; readonly cell?: CellRef; readonly sheet?: string };

interface Stated {
  readonly meta: RuleMeta;
}

/** A rule that judges one table at a time. */
export interface TableRule extends Stated {
  /** Tables of these kinds are given, one at a time. */
  readonly kinds: readonly Table['kind'][];
  readonly check: (table: Table, context: CheckContext) => Iterable<Found>;
  /** What the rule leaves out of its table, and why. */
  readonly remarks?: (table: Table, context: CheckContext) => Iterable<Remark>;
}

/** A rule that judges sheets or the workbook as a whole, once a check; what it asks of cells is in the survey of the workbook. */
export interface WorkbookRule extends Stated {
  readonly checkWorkbook: (context: CheckContext) => Iterable<Found>;
  /** What the rule could not judge. */
  readonly remarksOnWorkbook?: (context: CheckContext) => Iterable<Remark>;
}

export type Rule = TableRule | WorkbookRule;
