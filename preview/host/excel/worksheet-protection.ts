// Whether a sheet is protected, with which options, and by which password.
import type { SheetProtection } from '../../book/sheet';
import { accessDenied, invalidOperation } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { recordArgument, textArgument } from './arguments';
import type { ExcelState } from './excel-state';

export class WorksheetProtection extends HostObject {
  readonly $type = 'WorksheetProtection';

  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.current() !== null;
  }
  get Options(): Readonly<Record<string, unknown>> | null {
    return this.current()?.options ?? null;
  }

  Protect(options: unknown, password: unknown): void {
    this.state.checkWritable();
    const sheet = this.state.sheet(this.sheetId);
    if (this.current()) throw invalidOperation('The sheet is protected already.');
    sheet.setProtection({
      options: options === undefined || options === null ? {} : recordArgument(options),
      password: password === undefined || password === null || password === '' ? null : textArgument(password),
    });
  }
  Unprotect(password: unknown): void {
    this.state.checkWritable();
    const sheet = this.state.sheet(this.sheetId);
    const secret = sheet.protection()?.password ?? null;
    if (secret !== null && secret !== password) throw accessDenied('The password is not correct.');
    sheet.setProtection(null);
  }

  private current(): SheetProtection | null {
    return this.state.protectionOf(this.state.sheet(this.sheetId));
  }
}
