// A button: at most one filled one a state; when it can't be pressed it stays focusable and its reason stands beside it.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export interface ButtonProps {
  readonly onPress?: () => unknown;
  readonly look?: 'main' | 'back' | 'square';
  readonly wide?: boolean;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** Named so that the focus can be sent to it. */
  readonly focus?: string | undefined;
  readonly submits?: boolean;
  readonly children: ComponentChildren;
}

export function Button({ onPress, look, wide, icon, disabled, focus, submits, children }: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={['button', look, wide && 'wide'].filter(Boolean).join(' ')}
      aria-disabled={disabled ? 'true' : undefined}
      data-focus={focus}
      onClick={() => void onPress?.()}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
