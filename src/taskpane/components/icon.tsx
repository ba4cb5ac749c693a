// The panel's drawings, all in the colour of the text around them; words beside them carry the meaning.
import type { JSX } from 'preact';

const ROUND = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const ring = <circle cx="8" cy="8" r="7" />;
const dot = (cy: number) => <circle cx="8" cy={cy} r=".95" fill="currentColor" stroke="none" />;

const DRAWINGS = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" class="on-disc" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.6 15 14H1zM8 6v4" />
      {dot(12)}
    </>
  ),
  hint: <path d="M5.6 11.4C4.2 10.5 3.4 9 3.4 7.3a4.6 4.6 0 1 1 9.2 0c0 1.7-.8 3.2-2.2 4.1v1.1H5.6zM6 14.6h4" />,
  review: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" />
      <path d="M6.1 6.3c0-1.1.8-1.9 1.9-1.9s1.9.7 1.9 1.7c0 1.5-1.9 1.6-1.9 3.1" />
      {dot(11.6)}
    </>
  ),
  done: (
    <>
      {ring}
      <path d="M4.8 8.2l2.2 2.2 4.2-4.6" />
    </>
  ),
  told: (
    <>
      {ring}
      <path d="M8 7.4v4" />
      {dot(4.9)}
    </>
  ),
  open: <circle cx="8" cy="8" r="6.5" stroke-dasharray="1.6 2.2" />,
  locked: <path d="M3 7.5h10v6.5H3zM5.2 7.5V5.2a2.8 2.8 0 0 1 5.6 0v2.3" />,
  late: (
    <>
      {ring}
      <path d="M8 4.2V8l2.6 1.8" />
    </>
  ),
  table: <path d="M2 2.5h12v11H2zM2 6.2h12M6.5 6.2v7.3" />,
  chevron: <path d="M6 3.5 10.5 8 6 12.5" />,
  back: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  up: <path d="M3.5 10 8 5.5l4.5 4.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  to: <path d="M2.5 8h10M8.8 4.2 12.6 8l-3.8 3.8" />,
  undo: <path d="M5.5 3 2.5 6l3 3M2.8 6h6.7a3.7 3.7 0 0 1 0 7.4H6" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name, class: look = '' }: { readonly name: IconName; readonly class?: string }) {
  return (
    <svg
      class={look}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
      focusable="false"
      {...ROUND}
    >
      {DRAWINGS[name]}
    </svg>
  );
}
