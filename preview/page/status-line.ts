// The line below the grid: what has just happened, or what belongs to the selected cell.
import { byId } from './elements';

/** A message stays for so long, if nothing else comes. */
const STAYS = 8000;

export class StatusLine {
  private readonly line = byId('status');
  private cell = '';
  private message = '';
  private waiting: ReturnType<typeof setTimeout> | undefined;

  /** What belongs to the selected cell; empty for nothing. */
  ofCell(text: string): void {
    if (text === this.cell) return;
    this.cell = text;
    // What comes last is what the user looks for.
    if (text !== '') this.message = '';
    this.draw();
  }

  tell(message: string): void {
    this.message = message;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.message = '';
      this.draw();
    }, STAYS);
    this.draw();
  }

  private draw(): void {
    this.line.textContent = this.message || this.cell;
    this.line.classList.toggle('of-cell', this.message === '' && this.cell !== '');
  }
}
