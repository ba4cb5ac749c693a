// The situations that can be tried: version of Excel, language, slowness, silence, protection, another day.
import type { Switches } from '../host/switches';
import { element } from './elements';
import type { FixedDay } from './fixed-day';
import type { Workspace } from './workspace';

export interface SwitchActs {
  readonly workspace: Workspace;
  readonly fixed: FixedDay;
  /** Takes effect when the pane is loaded anew. */
  readonly reloadPane: () => void;
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
const THEMES: readonly Choice[] = [
  ['light', 'Sáng'],
  ['dark', 'Tối'],
];
const LATENCIES: readonly Choice[] = [
  ['0', 'Không chờ'],
  ['100', '0,1 giây'],
  ['1000', '1 giây'],
  ['5000', '5 giây'],
];
const BLANKS: readonly Choice[] = [
  ['zero', 'Số 0 (Excel trên máy)'],
  ['null', 'Không có giá trị (Excel trên web)'],
  ['empty', 'Văn bản rỗng'],
];

export class SwitchPanel {
  constructor(
    private readonly place: HTMLElement,
    private readonly opener: HTMLElement,
    private readonly acts: SwitchActs,
  ) {
    opener.addEventListener('click', () => this.turn(place.hidden));
    place.addEventListener('keydown', ({ key }) => key === 'Escape' && this.turn(false));
  }

  /** Anew, for another sheet or workbook may be there. */
  draw(): void {
    if (this.place.hidden) return;
    const title = element('h2', { id: 'switches-title' }, 'Tình huống thử');
    const close = element('button', { type: 'button', 'aria-label': 'Đóng Tình huống thử' }, '✕');
    close.addEventListener('click', () => this.turn(false));
    const head = element('header', {}, title, close);
    this.place.replaceChildren(head, ...this.aboutExcel(), ...this.aboutAnswers(), this.note());
  }

  private turn(open: boolean): void {
    this.place.hidden = !open;
    this.opener.setAttribute('aria-expanded', String(open));
    this.draw();
    if (open) this.place.querySelector('select')?.focus();
    else this.opener.focus();
  }

  private aboutExcel(): HTMLElement[] {
    const { workspace, fixed, reloadPane } = this.acts;
    const { version, locale, theme } = workspace.host.switches;
    return [
      choice('Phiên bản Excel *', 'version', VERSIONS, version, (value) => {
        this.set('version', value as Switches['version']);
        reloadPane();
      }),
      choice('Ngôn ngữ *', 'locale', LOCALES, locale, (value) => {
        this.set('locale', value as Switches['locale']);
        workspace.book.setLocale(value as Switches['locale']);
        reloadPane();
      }),
      choice('Màu của Excel *', 'theme', THEMES, theme, (value) => {
        this.set('theme', value as Switches['theme']);
        reloadPane();
      }),
      dayField(fixed.day, (day) => {
        fixed.day = day;
        reloadPane();
      }),
    ];
  }

  private aboutAnswers(): HTMLElement[] {
    const { workspace, reloadPane } = this.acts;
    const { latency, blank, answering, failure, editingCell, readOnly } = workspace.host.switches;
    const sheet = workspace.activeSheet();
    return [
      choice('Excel trả lời sau', 'latency', LATENCIES, String(latency), (value) => this.set('latency', Number(value))),
      choice('Ô trống đưa vào hàm là', 'blank', BLANKS, blank, (value) => {
        this.set('blank', value as Switches['blank']);
        workspace.functionsLoaded();
      }),
      toggle('Excel không trả lời', 'answering', !answering, (on) => this.set('answering', !on)),
      toggle('Lệnh tiếp theo bị lỗi, một lần', 'failure', failure !== null, (on) =>
        this.set('failure', on ? { action: 1, code: 'GeneralException' } : null),
      ),
      toggle('Excel tính thủ công (Manual)', 'manual', workspace.book.calculationMode() === 'Manual', (on) =>
        workspace.book.setCalculationMode(on ? 'Manual' : 'Automatic'),
      ),
      toggle('Đang nhập dở một ô', 'editingCell', editingCell, (on) => this.set('editingCell', on)),
      toggle(`Trang “${sheet?.name() ?? ''}” được bảo vệ`, 'protected', sheet?.protection() != null, (on) =>
        workspace.activeSheet()?.setProtection(on ? { password: null, options: {} } : null),
      ),
      toggle('Tệp chỉ đọc *', 'readOnly', readOnly, (on) => {
        this.set('readOnly', on);
        reloadPane();
      }),
    ];
  }

  private note(): HTMLElement {
    return element('p', {}, '* Khung CQTT được nạp lại khi đổi.');
  }

  /** The workbook that is open now has the switches: another one has its own. */
  private set<Key extends keyof Switches>(key: Key, value: Switches[Key]): void {
    this.acts.workspace.host.switches[key] = value;
  }
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

function dayField(day: string, act: (day: string) => void): HTMLElement {
  const input = element('input', { type: 'date', name: 'day', value: day });
  input.addEventListener('change', () => act(input.value));
  return element('label', { class: 'field' }, element('span', {}, 'Ngày hôm nay *'), input);
}
