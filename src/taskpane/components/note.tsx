// A note in its place: what happened, the state of the file, and ways out as buttons.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export type Tone = 'told' | 'done' | 'warning' | 'error' | 'review';

interface NoteProps {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly title: string;
  /** Read out at once: only for what went wrong. */
  readonly alert?: boolean;
  /** A heading of its own, where the note is the state itself. */
  readonly heading?: boolean;
  readonly focus?: string;
  readonly children?: ComponentChildren;
  readonly ways?: ComponentChildren;
}

export function Note({ tone, icon = tone, title, alert, heading, focus, children, ways }: NoteProps) {
  const Title = heading ? 'h2' : 'p';
  return (
    <div class={`note on-${tone}`} data-focus={focus} tabIndex={focus ? -1 : undefined}>
      <Icon name={icon} />
      <div class="stack tight">
        <div class="stack tight" role={alert ? 'alert' : undefined}>
          <Title>
            <b>{title}</b>
          </Title>
          {children}
        </div>
        {ways && <div class="ways">{ways}</div>}
      </div>
    </div>
  );
}
