// One line of a terminal that says how far a job is, written over itself a few times a second.

const PAUSE = 100;
const CLEAR = '\r\u001b[K';

/** An empty text takes the line away. */
export function progressLine(write: (text: string) => void, now: () => number = Date.now): (text: string) => void {
  let last = -Infinity;
  return (text) => {
    if (text !== '' && now() - last < PAUSE) return;
    last = now();
    write(`${CLEAR}${text}`);
  };
}
