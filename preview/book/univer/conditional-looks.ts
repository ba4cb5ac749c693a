// Which cells look otherwise because a condition holds: Univer calculates the conditions, the grid draws what comes of them.
import {
  LexerTreeBuilder,
  SetFormulaStringBatchCalculationMutation,
  SetFormulaStringBatchCalculationResultMutation,
} from '@univerjs/engine-formula';
import { columnName } from '../address';
import { intersection } from '../area';
import type { ConditionalFormat } from '../conditional-format';
import type { CellStyle } from '../style';
import type { Comparison } from '../validation';
import { gridOf } from './areas';
import { onCommand, run, type Engine } from './engine';
import type { UniverBook } from './univer-book';

interface Asked {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly format: ConditionalFormat;
}

/** By row and column; a cell may be asked several. */
type ByCell<T> = Record<number, Record<number, T[]>>;

const PAUSE = 150;
/** More cells than anybody looks at; beyond them nothing is drawn. */
const MOST = 20_000;

const COMPARE: Readonly<Record<Comparison, (cell: string, one: string, two: string) => string>> = {
  Between: (cell, one, two) => `AND(${cell}>=${one},${cell}<=${two})`,
  NotBetween: (cell, one, two) => `OR(${cell}<${one},${cell}>${two})`,
  EqualTo: (cell, one) => `${cell}=${one}`,
  NotEqualTo: (cell, one) => `${cell}<>${one}`,
  GreaterThan: (cell, one) => `${cell}>${one}`,
  LessThan: (cell, one) => `${cell}<${one}`,
  GreaterThanOrEqualTo: (cell, one) => `${cell}>=${one}`,
  LessThanOrEqualTo: (cell, one) => `${cell}<=${one}`,
};

export class ConditionalLooks {
  private looks = new Map<string, Partial<CellStyle>>();
  private asked: readonly Asked[] = [];
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly stops: (() => void)[];

  constructor(
    private readonly engine: Engine,
    private readonly book: UniverBook,
    private readonly redraw: () => void,
  ) {
    book.extras.listen(() => this.soon());
    this.stops = [
      book.listen(() => this.soon()),
      onCommand(engine, (command) => {
        if (command.id === SetFormulaStringBatchCalculationResultMutation.id) this.take(command.params);
      }),
    ];
    this.soon();
  }

  at(sheetId: string, row: number, column: number): Partial<CellStyle> | null {
    return this.looks.get(keyOf(sheetId, row, column)) ?? null;
  }

  close(): void {
    for (const stop of this.stops) stop();
    clearTimeout(this.waiting);
  }

  private soon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.book.settled().then(() => this.ask()), PAUSE);
  }

  private ask(): void {
    const asked = this.cells();
    const sheets: Record<string, ByCell<string>> = {};
    for (const { sheetId, row, column, format } of asked) {
      const line = ((sheets[sheetId] ??= {})[row] ??= {});
      (line[column] ??= []).push(this.formulaAt(format, row, column));
    }
    this.asked = asked;
    if (asked.length === 0) return this.show(new Map());
    const formulas = { [this.book.unitId]: sheets };
    run(this.engine, SetFormulaStringBatchCalculationMutation.id, { formulas }, { onlyLocal: true });
  }

  private cells(): Asked[] {
    const cells = this.book.sheets().flatMap((sheet) => {
      const used = sheet.usedArea(false);
      return sheet.conditionalFormats().flatMap((format) => {
        const area = used && intersection(format.area, used);
        const empty =
          format.condition.kind === 'custom' ? format.condition.formula === '' : format.condition.formula1 === '';
        if (!area || empty) return [];
        return gridOf(area, (row, column) => ({ sheetId: sheet.id, row, column, format })).flat();
      });
    });
    return cells.slice(0, MOST);
  }

  private formulaAt({ area, condition }: ConditionalFormat, row: number, column: number): string {
    const text = textOf(condition, `${columnName(area.column)}${area.row + 1}`);
    const lexer = this.engine.injector.get(LexerTreeBuilder);
    return lexer.moveFormulaRefOffset(text, column - area.column, row - area.row);
  }

  private take(params: object | undefined): void {
    const { result } = params as { result?: Record<string, Record<string, ByCell<{ value: unknown }>>> };
    const answers = result?.[this.book.unitId];
    if (!answers) return;
    const looks = new Map<string, Partial<CellStyle>>();
    const stopped = new Set<string>();
    for (const { sheetId, row, column, format } of this.asked) {
      const key = keyOf(sheetId, row, column);
      const answer = answers[sheetId]?.[row]?.[column]?.shift();
      if (!isTrue(answer?.value) || stopped.has(key)) continue;
      if (format.stopIfTrue) stopped.add(key);
      // The first in priority wins where two speak of the same part of a look.
      looks.set(key, { ...format.style, ...looks.get(key) });
    }
    this.show(looks);
  }

  private show(looks: Map<string, Partial<CellStyle>>): void {
    const changed = JSON.stringify([...looks]) !== JSON.stringify([...this.looks]);
    this.looks = looks;
    if (changed) this.redraw();
  }
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;

function textOf(condition: ConditionalFormat['condition'], cell: string): string {
  if (condition.kind === 'custom') return condition.formula;
  const plain = (formula: string | null): string => `(${(formula ?? '').replace(/^=/, '')})`;
  return `=${COMPARE[condition.comparison](cell, plain(condition.formula1), plain(condition.formula2))}`;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === 'TRUE' || (typeof value === 'number' && value !== 0);
}
