// The font of a range; a value is null where the cells differ.
import { invalidArgument } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { colorArgument, flagArgument, numberArgument, textArgument, wordArgument } from './arguments';
import { changeStyle, sharedStyle, type Styled } from './styled';

const LARGEST_SIZE = 409;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export class RangeFont extends HostObject {
  readonly $type = 'RangeFont';

  constructor(private readonly range: Styled) {
    super();
  }

  get Name(): string | null {
    return sharedStyle(this.range, 'fontName') ?? null;
  }
  set Name(name: unknown) {
    changeStyle(this.range, { fontName: textArgument(name) });
  }
  get Size(): number | null {
    return sharedStyle(this.range, 'fontSize') ?? null;
  }
  set Size(size: unknown) {
    const fontSize = numberArgument(size);
    if (fontSize < 1 || fontSize > LARGEST_SIZE) throw invalidArgument();
    changeStyle(this.range, { fontSize });
  }
  get Color(): string | null {
    return sharedStyle(this.range, 'fontColor') ?? null;
  }
  set Color(color: unknown) {
    changeStyle(this.range, { fontColor: colorArgument(color) });
  }
  get Bold(): boolean | null {
    return sharedStyle(this.range, 'bold') ?? null;
  }
  set Bold(bold: unknown) {
    changeStyle(this.range, { bold: flagArgument(bold) });
  }
  get Italic(): boolean | null {
    return sharedStyle(this.range, 'italic') ?? null;
  }
  set Italic(italic: unknown) {
    changeStyle(this.range, { italic: flagArgument(italic) });
  }
  get Strikethrough(): boolean | null {
    return sharedStyle(this.range, 'strikethrough') ?? null;
  }
  set Strikethrough(strikethrough: unknown) {
    changeStyle(this.range, { strikethrough: flagArgument(strikethrough) });
  }
  get Underline(): string | null {
    const underline = sharedStyle(this.range, 'underline');
    return underline === undefined ? null : underline ? 'Single' : 'None';
  }
  set Underline(underline: unknown) {
    changeStyle(this.range, { underline: wordArgument(underline, UNDERLINES) !== 'None' });
  }
}
