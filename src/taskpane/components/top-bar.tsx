// The way back, and the way to the finding before and after.
import type { ComponentChildren } from 'preact';
import { Button } from './button';

interface TopBarProps {
  readonly back: string;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

export function TopBar({ back, onBack, children }: TopBarProps) {
  return (
    <div class="top">
      <Button look="back" icon="back" onPress={onBack}>
        <span>{back}</span>
      </Button>
      {children && <div class="line">{children}</div>}
    </div>
  );
}
