// The task pane: an iframe on the add-in's own page, beside the grid as in Excel.
import { byId } from './elements';
import { TEXTS } from './texts';

const PATIENCE = 5000;

export interface PaneActs {
  /** Resolves when the pane's functions can be called. */
  readonly whenReady: () => Promise<void>;
  readonly tell: (message: string) => void;
  readonly reloaded: () => void;
}

export class Pane {
  private readonly frame = byId<HTMLIFrameElement>('pane');
  private readonly side = byId('side');
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly path: string,
    private readonly acts: PaneActs,
  ) {
    byId('pane-close').addEventListener('click', () => this.hide());
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
    this.show();
    clearTimeout(this.waiting);
    let ready = false;
    this.waiting = setTimeout(() => !ready && this.acts.tell(TEXTS.paneSilent), PATIENCE);
    // A new address makes it a new load also where the old one failed.
    this.frame.src = `${this.path}?${Date.now()}`;
    this.frame.addEventListener(
      'load',
      () => {
        void this.acts.whenReady().then(() => {
          ready = true;
          clearTimeout(this.waiting);
          this.acts.reloaded();
        });
      },
      { once: true },
    );
  }

  show(): void {
    this.side.hidden = false;
    this.frame.focus();
  }

  hide(): void {
    this.side.hidden = true;
  }

  setWidth(pixels: number): void {
    document.body.style.setProperty('--pane-width', `${pixels}px`);
  }
}
