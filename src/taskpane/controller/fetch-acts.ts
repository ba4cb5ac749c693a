// Fetches what the buttons do before the first of them acts; says so where it can't be fetched.
import type { Store } from '../store';
import type * as acts from './acts';

type Acts = typeof acts;

let fetched: Acts | undefined;

/** Begins to fetch, as soon as the officer turns to the panel. */
export async function fetchActs(): Promise<Acts> {
  fetched ??= await import(/* webpackChunkName: "screens" */ './acts');
  return fetched;
}

/** Acts at once where it can; else after fetching, or not at all and with a note. */
export function acting(store: Store) {
  return <T>(act: (acts: Acts) => T): T | Promise<Awaited<T> | undefined> => {
    if (fetched) return act(fetched);
    return fetchActs().then(
      async (fresh): Promise<Awaited<T>> => await act(fresh),
      () => {
        store.send({ do: 'note', note: { kind: 'not-fetched' }, focus: false });
        return undefined;
      },
    );
  };
}
