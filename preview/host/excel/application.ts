// Excel itself: calculation, drawing, and the signs of the user's language.
import { HostObject } from '../rich/host-object';
import { wordArgument } from './arguments';
import { CultureInfo } from './culture-info';
import type { ExcelState } from './excel-state';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

export class Application extends HostObject {
  readonly $type = 'Application';

  constructor(private readonly state: ExcelState) {
    super();
  }

  get CalculationMode(): string {
    return this.state.book.calculationMode();
  }
  set CalculationMode(mode: unknown) {
    this.state.book.setCalculationMode(wordArgument(mode, MODES));
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.state);
  }
  get DecimalSeparator(): string {
    return this.CultureInfo.NumberFormat.NumberDecimalSeparator;
  }
  get ThousandsSeparator(): string {
    return this.CultureInfo.NumberFormat.NumberGroupSeparator;
  }
  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(type: unknown): void {
    wordArgument(type, CALCULATIONS);
    this.state.book.recalculate();
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    this.state.suspendDrawing();
  }
  /** Calculation is awaited before each read only, so within a batch it is put off already. */
  SuspendApiCalculationUntilNextSync(): void {
    this.state.checkWritable();
  }
}
