// A section that opens; its count stands in its name.
import type { ComponentChildren } from 'preact';
import { Icon } from '../components/icon';
import { sayCount } from '../shown';

export function Folded({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  return (
    <details>
      <summary>
        <Icon name="chevron" class="chevron" />
        {title} ({sayCount(count)})
      </summary>
      <div>{children}</div>
    </details>
  );
}
