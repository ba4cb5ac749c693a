/**
 * @jest-environment jsdom
 */
import { mountPanel } from '../../../src/taskpane/mount';
import { panelIn, STATES } from '../../browser/panel-gallery/states';

// jsdom has no windows to choose from: its page is the one in use.
document.hasFocus = () => true;

// Lists differ in their numbers only: one of them is enough; an Excel that can do nothing has no button.
const LEFT_OUT = [
  'too-old',
  'many',
  'findings-mended',
  'findings-sections-open',
  'answered',
  'stale',
  'undone',
  'set-aside-all',
  'results-written',
];
const states = Object.keys(STATES).filter((state) => !LEFT_OUT.includes(state));

const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function pressables(state: string): Promise<HTMLElement[]> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  mountPanel(await panelIn(state), place);
  await drawn();
  await drawn();
  return [...document.querySelectorAll<HTMLElement>('.page button, .page input')];
}

test.each(states)('%s: mỗi nút bấm được, khung không trống, tiêu điểm không rơi về thân trang', async (state) => {
  const count = (await pressables(state)).length;
  expect(count).toBeGreaterThan(0);
  for (let at = 0; at < count; at++) {
    const pressed = (await pressables(state))[at];
    const name = pressed?.textContent;
    pressed?.focus();
    pressed?.click();
    await drawn();
    await drawn();
    expect([name, document.querySelector('.page')?.childElementCount]).not.toEqual([name, 0]);
    expect([name, document.activeElement?.tagName]).not.toEqual([name, 'BODY']);
  }
});
