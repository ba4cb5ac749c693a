// What the page fetches once it is needed: reading, checking, and writing what is downloaded.

export const reader = () => import(/* webpackChunkName: "reader" */ '../files/read-file');
export const engine = () => import(/* webpackChunkName: "engine" */ '../taskpane/engine');
export const writer = () => import(/* webpackChunkName: "writer" */ './writer');

/** Lets the browser draw what was said before it is kept busy. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
