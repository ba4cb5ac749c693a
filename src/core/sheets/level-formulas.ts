// The closing rows of Bảng chấm điểm as native formulas: which total decides, the level, the step to the next, against the registered.
import { NOT_REACHED } from '../score/band';
import type { InformationPlaces } from './information-places';
import { NOT_REGISTERED } from './information-spec';
import { LEVEL_LABEL } from './scoring-spec';
import { listOf } from './set-rows';
import type { Span } from './set-rows';

export interface ScoreRange {
  /** Letters of the columns. */
  readonly maximum: string;
  readonly self: string;
  readonly appraised: string;
  /** From the first group to the last criterion, zero-based. */
  readonly first: number;
  readonly last: number;
  readonly totalRow: number;
  readonly spans: readonly Span[];
  /** The cells that hold the deciding total and the level: "$C$45". */
  readonly scoreCell: string;
  readonly levelCell: string;
}

export interface LevelFormulas {
  readonly score: string;
  readonly basis: string;
  readonly label: string;
  readonly level: string;
  readonly against: string;
  readonly next: string;
  readonly toNext: string;
}

/** Formulas without "="; bands compare the total rounded to 9 places, which takes away noise and nothing else. */
export function levelFormulas(range: ScoreRange, places: InformationPlaces): LevelFormulas {
  return { ...decidingFormulas(range), ...reachedFormulas(range, places), against: againstFormula(range, places) };
}

/** The appraised total decides once every criterion with a self score has an appraised one; else the self score does. */
function decidingFormulas(range: ScoreRange) {
  const { self, appraised, totalRow, spans, scoreCell: score } = range;
  const [selfRows, appraisedRows] = [rowsOf(range, self), rowsOf(range, appraised)];
  const isAppraised = `SUMPRODUCT((${selfRows}<>"")*(1-ISNUMBER(${appraisedRows})))=0`;
  const blanks = (column: string) => spans.map((span) => `COUNTBLANK(${listOf(column, [span])})`).join('+') || '0';
  const missing = `IF(${isAppraised},${blanks(appraised)},${blanks(self)})`;
  return {
    score: `IF(${isAppraised},${appraised}${totalRow + 1},${self}${totalRow + 1})`,
    basis: choose(
      [`${score}=""`, '""'],
      `IF(${isAppraised},"Theo điểm thẩm định","Theo điểm tự chấm")&IF(${missing}=0,"","; còn "&${missing}&" tiêu chí chưa chấm")`,
    ),
    label: `"${LEVEL_LABEL}"&IF(${score}="","",IF(${isAppraised}," (theo điểm thẩm định)"," (theo điểm tự chấm)"))`,
  };
}

function reachedFormulas({ scoreCell: score }: ScoreRange, places: InformationPlaces) {
  const { levelNames: names, levelStarts: starts } = places;
  const reached = `SUMPRODUCT((${starts}<>"")*(${starts}<=ROUND(${score},9)))`;
  const next = `SMALL(${starts},${reached}+1)`;
  const isTop = `${reached}>=COUNT(${starts})`;
  const notRegistered = `${places.field('registered')}="${NOT_REGISTERED}"`;
  const outside = outsideScale(score, places);
  return {
    level: choose(
      [`${score}=""`, '""'],
      [notRegistered, `"${NOT_REACHED}"`],
      [outside, '""'],
      [`${reached}=0`, `"${NOT_REACHED}"`],
      `INDEX(${names},MATCH(SMALL(${starts},${reached}),${starts},0))`,
    ),
    next: choose(
      [`OR(${score}="",${notRegistered})`, '""'],
      [outside, '""'],
      [isTop, '""'],
      `INDEX(${names},MATCH(${next},${starts},0))`,
    ),
    toNext: choose(
      [`OR(${score}="",${notRegistered})`, '""'],
      [outside, '""'],
      [isTop, '"Đã ở mức cao nhất"'],
      `"Còn thiếu "&${said(`${next}-${score}`)}&" điểm"`,
    ),
  };
}

/** Silent while criteria are still unscored: what a half-filled form lacks says nothing of its level. */
function againstFormula(range: ScoreRange, places: InformationPlaces): string {
  const { scoreCell: score, levelCell: level, maximum, self, appraised } = range;
  const { levelNames: names, levelStarts: starts } = places;
  const registered = places.field('registered');
  const count = (column: string) => `COUNT(${rowsOf(range, column)})`;
  const start = `INDEX(${starts},MATCH(${registered},${names},0))`;
  return choose(
    [`${score}=""`, '""'],
    [outsideScale(score, places), '"Tổng điểm ngoài thang, rà lại điểm đã ghi"'],
    [`${registered}="${NOT_REGISTERED}"`, '"Không đăng ký nên không đạt chuẩn"'],
    [`${count(maximum)}>MAX(${count(self)},${count(appraised)})`, '""'],
    [`${registered}=""`, '"Chưa ghi mức đăng ký"'],
    [`ISNA(MATCH(${registered},${names},0))`, '"Mức đăng ký không có trong bảng mức"'],
    [`ROUND(${score},9)<${start}`, `"Thấp hơn mức đăng ký, còn thiếu "&${said(`${start}-${score}`)}&" điểm"`],
    [`${level}=${registered}`, '"Đạt mức đăng ký"'],
    '"Cao hơn mức đăng ký"',
  );
}

function outsideScale(score: string, places: InformationPlaces): string {
  return `OR(ROUND(${score},9)<0,ROUND(${score},9)>MAX(${places.levelEnds}))`;
}

function rowsOf({ first, last }: ScoreRange, column: string): string {
  return `${column}${first + 1}:${column}${last + 1}`;
}

type Case = readonly [when: string, then: string];

/** Nested IFs: the first case that holds, else the last text. */
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
