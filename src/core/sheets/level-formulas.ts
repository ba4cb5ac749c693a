// The closing rows of Bảng chấm điểm as native formulas: which total decides, the level, the step to the next, against the registered.
import type { InformationPlaces } from './information-places';
import { NOT_REGISTERED } from './information-spec';
import { LEVEL_LABEL } from './scoring-spec';
import { listOf } from './set-rows';
import type { Span } from './set-rows';
import { NOT_REACHED } from '../score/band';

export interface ScoreRange {
  /** Letters of the columns. */
  readonly self: string;
  readonly appraised: string;
  /** From the first group to the last criterion, zero-based. */
  readonly first: number;
  readonly last: number;
  readonly totalRow: number;
  readonly spans: readonly Span[];
}

export interface LevelFormulas {
  readonly label: string;
  readonly level: string;
  readonly against: string;
  readonly next: string;
  readonly toNext: string;
}

/** Formulas without "="; bands compare the total rounded to 9 places, which takes away noise and nothing else. */
export function levelFormulas(range: ScoreRange, places: InformationPlaces): LevelFormulas {
  const { self, appraised, totalRow } = range;
  const rows = (column: string) => `${column}${range.first + 1}:${column}${range.last + 1}`;
  // The appraised total decides once every criterion with a self score has an appraised one.
  const isAppraised = `SUMPRODUCT((${rows(self)}<>"")*(1-ISNUMBER(${rows(appraised)})))=0`;
  const score = `IF(${isAppraised},${appraised}${totalRow + 1},${self}${totalRow + 1})`;
  const rounded = `ROUND(${score},9)`;
  const { levelNames: names, levelStarts: starts, levelEnds: ends } = places;
  const registered = places.field('registered');
  const outside = `OR(${rounded}<0,${rounded}>MAX(${ends}))`;
  const reached = `SUMPRODUCT((${starts}<>"")*(${starts}<=${rounded}))`;
  const level = `IF(${reached}=0,"${NOT_REACHED}",INDEX(${names},MATCH(SMALL(${starts},${reached}),${starts},0)))`;
  const nextStart = `SMALL(${starts},${reached}+1)`;
  const isTop = `${reached}>=COUNT(${starts})`;
  const blanks = (column: string) => range.spans.map((span) => `COUNTBLANK(${listOf(column, [span])})`).join('+');
  const missing = `IF(${isAppraised},${blanks(appraised)},${blanks(self)})`;
  const registeredStart = `INDEX(${starts},MATCH(${registered},${names},0))`;
  const silent = `OR(${score}="",${registered}="${NOT_REGISTERED}")`;
  return {
    label: `"${LEVEL_LABEL}"&IF(${score}="","",IF(${isAppraised}," (theo điểm thẩm định)"," (theo điểm tự chấm)"))`,
    level: choose(
      [`${score}=""`, '""'],
      [`${registered}="${NOT_REGISTERED}"`, `"${NOT_REACHED}"`],
      [outside, '""'],
      level,
    ),
    against: choose(
      [`${score}=""`, '""'],
      [outside, '"Tổng điểm ngoài thang, rà lại điểm đã ghi"'],
      [`${missing}>0`, `"Còn "&${missing}&" tiêu chí chưa chấm"`],
      [`${registered}=""`, '"Chưa ghi mức đăng ký"'],
      [`${registered}="${NOT_REGISTERED}"`, '"Không đăng ký nên không đạt chuẩn"'],
      [`ISNA(MATCH(${registered},${names},0))`, '"Mức đăng ký không có trong bảng mức"'],
      [
        `${rounded}<${registeredStart}`,
        `"Thấp hơn mức đăng ký, còn thiếu "&${said(`${registeredStart}-${score}`)}&" điểm"`,
      ],
      [`${level}=${registered}`, '"Đạt mức đăng ký"'],
      '"Cao hơn mức đăng ký"',
    ),
    next: choose([silent, '""'], [outside, '""'], [isTop, '""'], `INDEX(${names},MATCH(${nextStart},${starts},0))`),
    toNext: choose(
      [silent, '""'],
      [outside, '""'],
      [isTop, '"Đã ở mức cao nhất"'],
      `"Còn thiếu "&${said(`${nextStart}-${score}`)}&" điểm"`,
    ),
  };
}

type Case = readonly [when: string, then: string];

function choose(...cases: readonly [...Case[], string]): string {
  return cases.reduceRight<string>(
    (rest, one) => (typeof one === 'string' ? one : `IF(${one[0]},${one[1]},${rest})`),
    '',
  );
}

/** A difference of scores with a decimal comma, whatever the settings of the machine. */
function said(difference: string): string {
  return `SUBSTITUTE(ROUND(${difference},9)&"",".",",")`;
}
