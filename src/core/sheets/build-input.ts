// What the sheets are built from, beside the criteria and the tasks: what is known of the commune, its year, its levels, its days off.
import type { CivilDay } from '../calendar/civil-day';
import type { Band } from '../score/band';
import type { SheetId } from './spec';
import type { InformationPlaces } from './information-places';

/** What Thông tin is filled in with; all but the year may be unknown yet. */
export interface BuildInformation {
  readonly year: number;
  /** As in documents: "xã Minh Giang". */
  readonly commune?: string;
  /** "Mức 4", or "Không đăng ký". */
  readonly registered?: string;
  readonly asOfDay?: CivilDay;
  readonly planNumber?: string;
  readonly planDate?: CivilDay;
  readonly scoringDay?: CivilDay;
  readonly preparer?: string;
  readonly signer?: string;
  readonly signerTitle?: string;
  readonly contact?: string;
  readonly workingWeek?: string;
}

/** A day off or a make-up day of the year, with where it comes from. */
export interface HolidayLine {
  readonly day: CivilDay;
  readonly kind: 'off' | 'make-up';
  /** "Tết Nguyên đán (đã công bố)". */
  readonly says: string;
}

/** The days by which a task is due: the last one in time, and the last working day not after it. */
export interface DueDays {
  readonly lastDay: CivilDay;
  readonly lastWorkingDay: CivilDay;
}

export interface BuildOptions {
  /** Which sheets to build; all of them when left out. */
  readonly sheets?: readonly SheetId[];
  /** What each sheet is called in this workbook, where that is not its own name; also of sheets that are already there. */
  readonly names?: Readonly<Partial<Record<SheetId, string>>>;
  /** Where Thông tin has its cells, when it is already there. */
  readonly places?: InformationPlaces;
  /** The plan's bands when left out; from the highest level down. */
  readonly levels?: readonly Band[];
  readonly holidays?: readonly HolidayLine[];
  /** The due days of a time phrase; none for phrases without a date. */
  readonly dueDays?: (phrase: string) => DueDays | undefined;
}
