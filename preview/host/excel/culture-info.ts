// How numbers and dates are written in the book's locale.
import type { Locale } from '../../book/book';
import { HostObject } from '../rich/host-object';
import type { ExcelState } from './excel-state';

const SIGNS: Readonly<Record<Locale, { readonly decimal: string; readonly group: string; readonly date: string }>> = {
  'vi-VN': { decimal: ',', group: '.', date: 'dd/MM/yyyy' },
  'en-US': { decimal: '.', group: ',', date: 'M/d/yyyy' },
};

export class CultureInfo extends HostObject {
  readonly $type = 'CultureInfo';

  constructor(private readonly state: ExcelState) {
    super();
  }

  get Name(): string {
    return this.state.book.locale();
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.state);
  }
  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.state);
  }
}

class NumberFormatInfo extends HostObject {
  readonly $type = 'NumberFormatInfo';

  constructor(private readonly state: ExcelState) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return SIGNS[this.state.book.locale()].decimal;
  }
  get NumberGroupSeparator(): string {
    return SIGNS[this.state.book.locale()].group;
  }
}

class DatetimeFormatInfo extends HostObject {
  readonly $type = 'DatetimeFormatInfo';

  constructor(private readonly state: ExcelState) {
    super();
  }

  get DateSeparator(): string {
    return '/';
  }
  get ShortDatePattern(): string {
    return SIGNS[this.state.book.locale()].date;
  }
}
