// What the pane lists after a check, as plain lines: "Điểm vượt điểm tối đa: D22".
import type { Preview } from './running';

/** Opens every group of the list and reads it. */
export async function listed(preview: Preview): Promise<string[]> {
  await preview.pane.locator('[role=tree]').first().waitFor();
  const closed = preview.pane.locator('.group[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
  return preview.pane.evaluate(() => {
    const lines: string[] = [];
    let heading = '';
    for (const row of document.querySelectorAll('[role=treeitem]')) {
      if (row.classList.contains('group')) heading = row.querySelector('b')?.textContent ?? '';
      const cell = row.querySelector('.cell')?.textContent;
      if (cell) lines.push(`${heading}: ${cell}`);
    }
    return lines;
  });
}

/** Presses Kiểm tra, and waits for its result; answers how many milliseconds it took. */
export async function check(preview: Preview): Promise<number> {
  const begun = Date.now();
  const before = await preview.pane.locator('[role=status]').innerText();
  await preview.press(/^Kiểm tra (?:tệp này|lại)$/);
  await preview.pane.waitForFunction(
    (old) => {
      const said = document.querySelector('[role=status]')?.textContent ?? '';
      return said !== old && /^(?:Kiểm tra xong|Chưa thấy bảng)/.test(said);
    },
    before,
    { polling: 20 },
  );
  return Date.now() - begun;
}

/** Opens the finding of that cell: "D15". */
export async function openFinding(preview: Preview, cell: string): Promise<void> {
  const chip = preview.pane.locator('.cell').getByText(cell, { exact: true });
  await preview.pane.getByRole('treeitem').filter({ has: chip }).first().click();
}
