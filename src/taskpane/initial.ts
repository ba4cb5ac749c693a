// The state before anything happened.
import { SHEET_KINDS, type PanelPort } from './port';
import type { PanelState } from './state';

export function initialState(port: Pick<PanelPort, 'capabilities' | 'guideAddress'>): PanelState {
  return {
    tab: 'check',
    capabilities: port.capabilities(),
    guideAddress: port.guideAddress,
    stale: false,
    list: { open: new Set(), shown: {}, active: {} },
    check: { name: 'list' },
    form: { sheets: SHEET_KINDS, present: [], year: '', commune: '', criteria: 'sample', columns: {} },
    build: { name: 'choose' },
    applied: [],
    answers: [],
    author: '',
    said: { text: '', turn: 0 },
    focus: { on: 'title', turn: 0 },
  };
}
