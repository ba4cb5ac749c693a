// Buttons of the ribbon, through the real Office.actions.associate.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('ribbon commands', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  test('run the function of their name, and end when it says so', async () => {
    const sources: unknown[] = [];
    excel.Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      sources.push(event.source.id);
      event.completed();
    });
    expect(await excel.host.pressRibbon('check', 'CheckButton')).toEqual({ kind: 'completed' });
    expect(sources).toEqual(['CheckButton']);
  });

  test('an unknown name is refused', async () => {
    expect(await excel.host.pressRibbon('khongCo')).toEqual({ kind: 'refused', status: 11101 });
  });

  test('a command that never completes is never answered', async () => {
    excel.Office.actions.associate('forgets', () => undefined);
    const outcome = await Promise.race([
      excel.host.pressRibbon('forgets'),
      new Promise((resolve) => setTimeout(() => resolve('waiting'), 50)),
    ]);
    expect(outcome).toBe('waiting');
  });
});
