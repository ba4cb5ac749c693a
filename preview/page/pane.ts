// The task pane: an iframe on the add-in's own page, beside the grid as in Excel.
import { byId } from './elements';
import { TEXTS } from './texts';

const PATIENCE = 10_000;
const LOOKING = 30;

export interface PaneActs {
  /** Resolves when the pane's functions can be called; never in an Excel that has none. */
  readonly whenFunctionsReady: () => Promise<void>;
  readonly functionsReady: () => void;
  readonly tell: (message: string) => void;
}

export class Pane {
  /** Resolves when what is loaded now has drawn itself. */
  ready: Promise<void> = Promise.resolve();
  private readonly frame = byId<HTMLIFrameElement>('pane');
  private readonly side = byId('side');
  private loads = 0;

  constructor(
    private readonly path: string,
    private readonly acts: PaneActs,
  ) {
    byId('pane-close').addEventListener('click', () => this.turn(false));
    byId('pane-reload').addEventListener('click', () => this.load());
    byId<HTMLSelectElement>('pane-width').addEventListener('change', ({ target }) => {
      this.setWidth(Number((target as HTMLSelectElement).value));
    });
  }

  get window(): Window | null {
    return this.frame.contentWindow;
  }

  /** Loads it, or loads it anew: the state of the add-in is then that of a new start. */
  load(): void {
    const load = ++this.loads;
    const isCurrent = (): boolean => load === this.loads;
    this.turn(true);
    let drawn = false;
    let silent = false;
    setTimeout(() => {
      if (!isCurrent() || drawn) return;
      silent = true;
      this.acts.tell(TEXTS.paneSilent);
    }, PATIENCE);
    // A new address makes it a new load also where the old one failed.
    this.frame.src = `${this.path}?load=${load}`;
    this.ready = this.untilDrawn(`load=${load}`, isCurrent).then(() => {
      drawn = true;
      if (silent) this.acts.tell('');
    });
    void this.acts.whenFunctionsReady().then(() => isCurrent() && this.acts.functionsReady());
  }

  /** The focus stays where it is. */
  turn(visible: boolean): void {
    this.side.hidden = !visible;
  }

  focus(): void {
    this.turn(true);
    this.frame.focus();
  }

  setWidth(pixels: number): void {
    document.body.style.setProperty('--pane-width', `${pixels}px`);
  }

  /** Drawn: what the page says to engines that are too old for the panel has gone. */
  private async untilDrawn(search: string, isCurrent: () => boolean): Promise<void> {
    for (;;) {
      const page = this.frame.contentDocument;
      const there =
        page?.location.search === `?${search}` && page.querySelector('#panel > :not(.unsupported, noscript)');
      if (there || !isCurrent()) return;
      await new Promise((resolve) => setTimeout(resolve, LOOKING));
    }
  }
}
