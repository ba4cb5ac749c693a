// The headers and footers of a sheet: for all pages, the first, even and odd ones.
import type { HeaderFooterTexts, PageSetup } from '../../book/page-setup';
import { HostObject } from '../rich/host-object';
import { flagArgument, wordArgument } from './arguments';
import { HeaderFooter } from './header-footer';

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
type Pages = 'defaultPages' | 'firstPage' | 'evenPages' | 'oddPages';

/** The page set-up that the texts belong to. */
export interface StoredSetup {
  setup(): PageSetup;
  change(part: Partial<PageSetup>): void;
}

export class HeaderFooterGroup extends HostObject {
  readonly $type = 'HeaderFooterGroup';

  constructor(private readonly owner: StoredSetup) {
    super();
  }

  get State(): string {
    return this.owner.setup().headerFooterState;
  }
  set State(state: unknown) {
    this.owner.change({ headerFooterState: wordArgument(state, STATES) });
  }
  get UseSheetMargins(): boolean {
    return this.owner.setup().useSheetMargins;
  }
  set UseSheetMargins(use: unknown) {
    this.owner.change({ useSheetMargins: flagArgument(use) });
  }
  get UseSheetScale(): boolean {
    return this.owner.setup().useSheetScale;
  }
  set UseSheetScale(use: unknown) {
    this.owner.change({ useSheetScale: flagArgument(use) });
  }

  get DefaultForAllPages(): HeaderFooter {
    return this.texts('defaultPages');
  }
  get FirstPage(): HeaderFooter {
    return this.texts('firstPage');
  }
  get EvenPages(): HeaderFooter {
    return this.texts('evenPages');
  }
  get OddPages(): HeaderFooter {
    return this.texts('oddPages');
  }

  private texts(pages: Pages): HeaderFooter {
    return new HeaderFooter(
      () => this.owner.setup()[pages],
      (part: Partial<HeaderFooterTexts>) => this.owner.change({ [pages]: { ...this.owner.setup()[pages], ...part } }),
    );
  }
}
