// The situations that can be tried: version of Excel, language, slowness, silence, protection, and what is counted.
import type { ExcelHost } from '../host/excel-host';
import type { Switches } from '../host/switches';
import { element } from './elements';
import type { FixedDay } from './fixed-day';

export interface SwitchActs {
  readonly host: () => ExcelHost;
  readonly fixed: FixedDay;
  /** Takes effect when the pane is loaded anew. */
  readonly reloadPane: () => void;
  readonly recalculate: () => void;
  readonly isProtected: () => boolean;
  readonly protect: (on: boolean) => void;
}

type Choice = readonly [value: string, label: string];

const VERSIONS: readonly Choice[] = [
  ['365', 'Microsoft 365'],
  ['2024', 'Excel 2024'],
  ['2021', 'Excel 2021'],
  ['2019', 'Excel 2019'],
  ['2016', 'Excel 2016'],
];
const LOCALES: readonly Choice[] = [
  ['vi-VN', 'Tiếng Việt (dấu phẩy thập phân)'],
  ['en-US', 'Tiếng Anh (dấu chấm thập phân)'],
];
const LATENCIES: readonly Choice[] = [
  ['0', 'Không'],
  ['100', '0,1 giây'],
  ['1000', '1 giây'],
  ['5000', '5 giây'],
];
const BLANKS: readonly Choice[] = [
  ['zero', 'Số 0 (Excel trên máy)'],
  ['null', 'Không có giá trị (Excel trên web)'],
  ['empty', 'Văn bản rỗng'],
];

export function drawSwitches(place: HTMLElement, acts: SwitchActs): void {
  const { switches } = acts.host();
  const set = <Key extends keyof Switches>(key: Key, value: Switches[Key]): void => {
    acts.host().switches[key] = value;
  };
  const title = element('h2', { id: 'switches-title' }, 'Tình huống thử');
  const hint = element('p', {}, 'Mục có dấu * nạp lại khung CQTT khi đổi.');
  place.replaceChildren(
    title,
    hint,
    choice('Phiên bản Excel *', 'version', VERSIONS, switches.version, (value) => {
      set('version', value as Switches['version']);
      acts.reloadPane();
    }),
    choice('Ngôn ngữ *', 'locale', LOCALES, switches.locale, (value) => {
      set('locale', value as Switches['locale']);
      acts.host().book.setLocale(value as Switches['locale']);
      acts.reloadPane();
    }),
    dayField(acts),
    choice('Excel trả lời chậm', 'latency', LATENCIES, String(switches.latency), (value) =>
      set('latency', Number(value)),
    ),
    choice('Ô trống trong hàm', 'blank', BLANKS, switches.blank, (value) => {
      set('blank', value as Switches['blank']);
      acts.recalculate();
    }),
    toggle('Excel không trả lời', 'answering', !switches.answering, (on) => set('answering', !on)),
    toggle('Đang nhập dở một ô', 'editingCell', switches.editingCell, (on) => set('editingCell', on)),
    toggle('Trang đang mở được bảo vệ', 'protected', acts.isProtected(), acts.protect),
    toggle('Tệp chỉ đọc *', 'readOnly', switches.readOnly, (on) => {
      set('readOnly', on);
      acts.reloadPane();
    }),
  );
}

function choice(
  label: string,
  name: string,
  choices: readonly Choice[],
  chosen: string,
  act: (value: string) => void,
): HTMLElement {
  const options = choices.map(([value, text]) => element('option', { value, selected: value === chosen }, text));
  const select = element('select', { name }, ...options);
  select.addEventListener('change', () => act(select.value));
  return element('label', { class: 'field' }, element('span', {}, label), select);
}

function toggle(label: string, name: string, on: boolean, act: (on: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', name, checked: on });
  box.addEventListener('change', () => act(box.checked));
  return element('label', { class: 'toggle' }, box, element('span', {}, label));
}

function dayField({ fixed, reloadPane }: SwitchActs): HTMLElement {
  const input = element('input', { type: 'date', name: 'day', value: fixed.day });
  input.addEventListener('change', () => {
    fixed.day = input.value;
    reloadPane();
  });
  return element('label', { class: 'field' }, element('span', {}, 'Ngày hôm nay *'), input);
}
