// The views that come later: fetched once, and said when they can't be.
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../components/button';
import { Note } from '../components/note';
import { buttons, lines, titles } from '../texts';
import type * as screens from './screens';

type Screens = typeof screens;

const fetched: { screens?: Screens; coming?: Promise<void> | undefined; failed?: boolean } = {};

/** Fetches the later views; a failure can be tried again. */
export function fetchScreens(): Promise<void> {
  fetched.coming ??= import(/* webpackChunkName: "screens" */ './screens').then(
    (module) => void Object.assign(fetched, { screens: module, failed: false }),
    () => void Object.assign(fetched, { coming: undefined, failed: true }),
  );
  return fetched.coming;
}

/** Whether the later views are here; fetches them once they are wanted. */
export function useLater(wanted: boolean): boolean {
  const [, settle] = useState(0);
  useLayoutEffect(() => {
    if (wanted && !fetched.screens) void fetchScreens().then(() => settle((count) => count + 1));
  }, [wanted]);
  return fetched.screens !== undefined;
}

export function Later({ children }: { readonly children: (screens: Screens) => JSX.Element }) {
  const [, settle] = useState(0);
  if (fetched.screens) return children(fetched.screens);
  if (!fetched.failed) return null;
  const again = () => void fetchScreens().then(() => settle((count) => count + 1));
  return (
    <Note tone="error" title={titles.notFetched} alert ways={<Button onPress={again}>{buttons.retry}</Button>}>
      <p>{lines.notFetched}</p>
    </Note>
  );
}
