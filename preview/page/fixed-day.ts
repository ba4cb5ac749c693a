// The day that the add-in takes for today in the preview: the clock goes on, on another day.
export interface FixedDay {
  /** "2026-11-18"; empty: the real day. */
  day: string;
}

/** Gives a window that has not run anything yet its clock. */
export function fixDay(target: Window, fixed: FixedDay): void {
  if (fixed.day === '') return;
  const scope = target as Window & { Date: DateConstructor };
  const Real = scope.Date;
  const now = new Real();
  const [year = 0, month = 1, date = 1] = fixed.day.split('-').map(Number);
  const shifted = new Real(year, month - 1, date, now.getHours(), now.getMinutes(), now.getSeconds());
  const offset = shifted.getTime() - now.getTime();
  scope.Date = new Proxy(Real, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + offset] : given, newTarget) as object,
    apply: (target) => new target(target.now() + offset).toString(),
    get: (target, key) => (key === 'now' ? () => target.now() + offset : (Reflect.get(target, key) as unknown)),
  });
}
