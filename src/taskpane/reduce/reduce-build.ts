// How the form of Tạo trang changes, and what it proposes.
import type { Action } from '../actions';
import { SHEET_KINDS } from '../port';
import type { PanelState } from '../state';
import { focusOn } from './focus';
import { without } from './without';

export function reduceBuild(state: PanelState, action: Action): PanelState {
  switch (action.do) {
    case 'know':
      return known(state, action);
    case 'fill': {
      const form = { ...without(state.form, 'wrong'), ...action.form };
      return focusOn({ ...state, form }, action.form.wrong !== undefined && 'field');
    }
    case 'build-screen':
      return focusOn(
        { ...state, tab: 'build', build: action.screen },
        action.screen.name === 'built' ? 'note' : 'title',
      );
    default:
      return state;
  }
}

/** What the officer typed stays; the rest follows the workbook. */
function known(state: PanelState, { information, year, nextYear }: Extract<Action, { do: 'know' }>): PanelState {
  const form = without(state.form, 'nextYear');
  const { present } = information;
  return {
    ...state,
    form: {
      ...form,
      present,
      // A sheet that the officer unticked stays so; one that was there and has gone is missing again.
      sheets: SHEET_KINDS.filter(
        (kind) => !present.includes(kind) && (form.sheets.includes(kind) || form.present.includes(kind)),
      ),
      year: ['', String(year)].includes(form.year) ? String(information.year ?? year) : form.year,
      commune: form.commune === '' ? information.commune : form.commune,
      ...(nextYear !== undefined && information.year === undefined ? { nextYear } : {}),
    },
  };
}
