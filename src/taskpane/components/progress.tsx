// How far a job is, drawn and in words; without a known end nothing pretends to move.
interface ProgressProps {
  readonly label: string;
  readonly done?: number;
  readonly of?: number;
  readonly says: string;
}

export function ProgressBar({ label, done, of, says }: ProgressProps) {
  const known = done !== undefined && of !== undefined && of > 0;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuetext={says}
      {...(known ? { 'aria-valuemin': 0, 'aria-valuemax': of, 'aria-valuenow': done } : {})}
    >
      {known && <div style={{ width: `${Math.round((100 * done) / of)}%` }} />}
    </div>
  );
}
