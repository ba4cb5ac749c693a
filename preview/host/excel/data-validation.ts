// The data validation of a range.
import { NO_VALIDATION, type Validation } from '../../book/validation';
import { ApiError, invalidArgument } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { flagArgument, recordArgument, textArgument, wordArgument } from './arguments';
import type { Styled } from './styled';
import { publicRule, ruleArgument } from './validation-rule';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

export class DataValidation extends HostObject {
  readonly $type = 'DataValidation';

  constructor(private readonly range: Styled) {
    super();
  }

  get Type(): string {
    const validation = this.current();
    if (!validation) return 'Inconsistent';
    const kind = validation.rule?.kind ?? 'none';
    return kind.slice(0, 1).toUpperCase() + kind.slice(1);
  }

  /** Null where the cells differ. */
  get Rule(): Readonly<Record<string, unknown>> | null {
    const validation = this.current();
    return validation && publicRule(validation.rule);
  }
  set Rule(rule: unknown) {
    this.change({ rule: ruleArgument(rule) });
  }

  get IgnoreBlanks(): boolean | null {
    return this.current()?.ignoreBlanks ?? null;
  }
  set IgnoreBlanks(ignore: unknown) {
    this.change({ ignoreBlanks: flagArgument(ignore) });
  }

  get Prompt(): Readonly<Record<string, unknown>> | null {
    const prompt = this.current()?.prompt;
    return prompt ? { showPrompt: prompt.show, title: prompt.title, message: prompt.message } : null;
  }
  set Prompt(value: unknown) {
    const { showPrompt = true, title = '', message = '' } = recordArgument(value);
    this.change({ prompt: { show: flagArgument(showPrompt), ...texts(title, message) } });
  }

  get ErrorAlert(): Readonly<Record<string, unknown>> | null {
    const alert = this.current()?.alert;
    return alert ? { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message } : null;
  }
  set ErrorAlert(value: unknown) {
    const { showAlert = true, style = 'Stop', title = '', message = '' } = recordArgument(value);
    this.change({
      alert: { show: flagArgument(showAlert), style: wordArgument(style, ALERT_STYLES), ...texts(title, message) },
    });
  }

  Clear(): void {
    this.range.formattable().setValidation(this.range.area, NO_VALIDATION);
  }

  private current(): Validation | null {
    return this.range.sheet().validation(this.range.area);
  }

  /** Excel wants one validation to change: cells that differ are cleared first by whoever writes. */
  private change(part: Partial<Validation>): void {
    const before = this.current();
    if (!before && !('rule' in part))
      throw new ApiError('InvalidOperation', 'The cells of the range have different validations.');
    const sheet = this.range.formattable();
    sheet.setValidation(this.range.area, { ...(before ?? NO_VALIDATION), ...part });
  }
}

function texts(title: unknown, message: unknown): { readonly title: string; readonly message: string } {
  const given = { title: textArgument(title), message: textArgument(message) };
  if (given.title.length > LONGEST_TITLE || given.message.length > LONGEST_MESSAGE) throw invalidArgument();
  return given;
}
