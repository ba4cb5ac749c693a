// The six texts at the top and bottom of a page, with Excel's codes ("&P" is the page number).
import type { HeaderFooterTexts } from '../../book/page-setup';
import { invalidArgument } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { textArgument } from './arguments';

const LONGEST_TEXT = 255;

export class HeaderFooter extends HostObject {
  readonly $type = 'HeaderFooter';

  constructor(
    private readonly texts: () => HeaderFooterTexts,
    private readonly put: (part: Partial<HeaderFooterTexts>) => void,
  ) {
    super();
  }

  get LeftHeader(): string {
    return this.texts().leftHeader;
  }
  set LeftHeader(text: unknown) {
    this.put({ leftHeader: headerArgument(text) });
  }
  get CenterHeader(): string {
    return this.texts().centerHeader;
  }
  set CenterHeader(text: unknown) {
    this.put({ centerHeader: headerArgument(text) });
  }
  get RightHeader(): string {
    return this.texts().rightHeader;
  }
  set RightHeader(text: unknown) {
    this.put({ rightHeader: headerArgument(text) });
  }
  get LeftFooter(): string {
    return this.texts().leftFooter;
  }
  set LeftFooter(text: unknown) {
    this.put({ leftFooter: headerArgument(text) });
  }
  get CenterFooter(): string {
    return this.texts().centerFooter;
  }
  set CenterFooter(text: unknown) {
    this.put({ centerFooter: headerArgument(text) });
  }
  get RightFooter(): string {
    return this.texts().rightFooter;
  }
  set RightFooter(text: unknown) {
    this.put({ rightFooter: headerArgument(text) });
  }
}

function headerArgument(value: unknown): string {
  const text = textArgument(value);
  if (text.length > LONGEST_TEXT) throw invalidArgument();
  return text;
}
