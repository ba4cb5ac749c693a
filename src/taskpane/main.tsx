// The add-in's one runtime: functions at once, then the panel and what ribbon and shortcuts ask of it.
import { associateCommands } from '../commands';
import { associateFunctions } from '../functions';
import { createPanel } from './controller/panel';
import { excelPort } from './excel-port';
import { applyTheme, mountPanel } from './mount';

// Excel may call a function before the panel is drawn.
associateFunctions();

void Office.onReady(({ host }) => {
  const element = document.getElementById('panel');
  if (host !== Office.HostType.Excel || !element) return;
  const port = excelPort();
  const panel = createPanel(port);
  applyTheme(port.theme(), document.documentElement);
  mountPanel(panel, element);
  associateCommands((act) => panel.perform(act));
  void panel.watch();
});
