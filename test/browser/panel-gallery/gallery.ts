// A page that shows one state of the panel: gallery.html?state=findings&theme=dark
import { createPanel } from '../../../src/taskpane/controller/panel';
import { applyTheme, mountPanel } from '../../../src/taskpane/mount';
import { fakePort } from '../../taskpane/fake-port';
import { panelIn, STATES } from './states';

const asked = new URLSearchParams(location.search);
const place = document.getElementById('panel');
if (!place) throw new Error('The page has no place for the panel.');
const theme = asked.get('theme');
applyTheme(theme === 'dark' || theme === 'light' ? theme : undefined, document.documentElement);

const state = asked.get('state');
if (state === null) {
  // A live panel, for work by hand and for the keyboard script.
  const port = fakePort();
  const panel = createPanel(port);
  Object.assign(window, { cqttPort: port });
  mountPanel(panel, place);
  document.body.dataset['ready'] = 'live';
} else if (state === 'all') {
  document.body.dataset['ready'] = Object.keys(STATES).join(' ');
} else {
  void panelIn(state).then(async (panel) => {
    mountPanel(panel, place);
    document.body.dataset['ready'] = state;
  });
}
