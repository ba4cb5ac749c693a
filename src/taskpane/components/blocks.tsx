// Draws a long list in blocks, and only those near to what is seen: a list of thousands stays light.
import { toChildArray, type ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const ROWS = 50;
/** Blocks this near to the window are drawn, in pixels. */
const MARGIN = '800px 0px';

interface BlocksProps {
  /** Index of a row that is drawn wherever it is, because the focus may be on it. */
  readonly always: number;
  readonly children: ComponentChildren;
}

export function Blocks({ always, children }: BlocksProps) {
  const rows = toChildArray(children);
  if (rows.length <= 2 * ROWS || typeof IntersectionObserver === 'undefined') return <>{rows}</>;
  const starts = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, block) => block * ROWS);
  return (
    <>
      {starts.map((start) => (
        <Block key={start} drawn={always >= start - 1 && always <= start + ROWS}>
          {rows.slice(start, start + ROWS)}
        </Block>
      ))}
    </>
  );
}

function Block({ drawn, children }: { readonly drawn: boolean; readonly children: ComponentChildren }) {
  const holder = useRef<HTMLLIElement>(null);
  const [near, setNear] = useState(true);
  const height = useRef(0);
  useEffect(() => {
    const element = holder.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries[entries.length - 1]?.isIntersecting ?? true;
        if (!seen) height.current = element.offsetHeight;
        setNear(seen);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const shown = near || drawn;
  return (
    <li role="none" ref={holder} style={{ height: shown ? '' : `${height.current}px` }}>
      {shown && <ul role="none">{children}</ul>}
    </li>
  );
}
