/**
 * @jest-environment jsdom
 */
import { mountPanel } from '../../../src/taskpane/mount';
import { scene } from '../controller/scene';

// jsdom has no windows to choose from: its page is the one in use.
document.hasFocus = () => true;

jest.mock('../../../src/taskpane/views/screens', () => {
  throw new Error('no network');
});

const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

test('việc của nút không tải được: nói rõ, bấm lại được', async () => {
  const { panel } = scene();
  jest.doMock('../../../src/taskpane/controller/acts', () => {
    throw new Error('no network');
  });
  await panel.check();
  expect(panel.state().note).toEqual({ kind: 'not-fetched' });
  jest.dontMock('../../../src/taskpane/controller/acts');
  await panel.check();
  expect(panel.state().checked).toBeDefined();
});

test('phần còn lại của khung không tải được: nói rõ, có nút thử lại, tệp không bị ảnh hưởng', async () => {
  const { panel } = scene();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  mountPanel(panel, place);
  await panel.check();
  await drawn();
  const note = document.querySelector('[role=alert]');
  expect(note?.textContent).toContain('Chưa mở được phần này của khung CQTT');
  expect(note?.textContent).toContain('Tệp không bị ảnh hưởng.');
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Thử lại')?.click();
  await drawn();
  expect(document.querySelector('[role=alert]')).not.toBeNull();
});
