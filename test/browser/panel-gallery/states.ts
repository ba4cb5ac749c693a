// Every state of the panel, reached as an officer reaches it: by the panel's own acts over a port of invented values.
import { findingKey } from '../../../src/core/rules/finding';
import { HostError } from '../../../src/core/workbook/host';
import type { Task } from '../../../src/core/workbook/host';
import { createPanel, type Panel } from '../../../src/taskpane/controller/panel';
import type { PanelPort } from '../../../src/taskpane/port';
import { fakePort, fakeTime, type as typeInto, type FakePort } from '../../taskpane/fake-port';
import {
  aboveMax,
  asText,
  APPENDIX,
  cellAt,
  dayAt,
  findings,
  manyFindings,
  setCell,
  textScores,
  twoReadings,
  yearly,
} from '../../taskpane/sample-report';

interface Scene {
  readonly panel: Panel;
  readonly port: FakePort;
  readonly time: ReturnType<typeof fakeTime>;
}

type Play = (scene: Scene) => Promise<void> | void;

const never =
  <T>(begin: (task: Task) => void) =>
  (_: unknown, task: Task) => {
    begin(task);
    return new Promise<T>(() => undefined);
  };

/** Checks once in the morning with one finding more, then in the afternoon. */
const twice: Play = async ({ panel, port }) => {
  port.time = '09:15';
  port.found = [...findings.filter((each) => each !== aboveMax), asText('D21', '7 đ', 7)];
  await panel.check();
  port.time = '16:42';
  port.found = findings;
  await panel.check();
};

const failing = (kind: ConstructorParameters<typeof HostError>[0], sheet?: string): Play => {
  return async (scene) => {
    await twice(scene);
    scene.port.check = async () => Promise.reject(new HostError(kind, '', sheet));
    await scene.panel.check();
  };
};

const question = {
  role: 'max' as const,
  candidates: [
    { column: 4, header: 'Điểm', below: '36 số, từ 0 đến 8; tổng 91' },
    { column: 5, header: 'Điểm chuẩn', below: '36 số, từ 1 đến 8; tổng 100' },
  ],
};

const REASON = 'Biên bản đối thoại lưu bản giấy tại Văn phòng HĐND và UBND.';
const withoutEvidence = findings.find(({ rule }) => rule === 'evidence-missing') ?? aboveMax;

/** One finding set aside at its cell, and one rule switched off. */
const settled: Play = async (scene) => {
  await twice(scene);
  for (const [finding, extent] of [
    [withoutEvidence, 'cell'],
    [aboveMax, 'rule'],
  ] as const) {
    await scene.panel.openSetAside(findingKey(finding));
    scene.panel.send({ do: 'reason', form: { reason: REASON, extent } });
    await scene.panel.setAside();
  }
};

const fixThree: Play = async (scene) => {
  await twice(scene);
  scene.panel.previewFixes(textScores, { finding: findingKey(textScores[0] ?? aboveMax) });
};

export const STATES: Readonly<Record<string, { readonly port?: Partial<PanelPort>; readonly play: Play }>> = {
  'first-run': { play: () => undefined },
  'no-table': {
    play: async ({ panel, port }) => {
      port.found = [];
      port.sheets = ['Sheet1', 'Danh sách', 'Tổng hợp'];
      port.report = { tables: [], blanks: [], checked: [] };
      await panel.check();
    },
  },
  limited: {
    port: {
      capabilities: () => ({
        check: true,
        build: false,
        functions: false,
        fix: true,
        select: true,
        note: false,
        results: false,
      }),
    },
    play: () => undefined,
  },
  'too-old': {
    port: {
      capabilities: () => ({
        check: false,
        build: false,
        functions: false,
        fix: false,
        select: false,
        note: false,
        results: false,
      }),
    },
    play: () => undefined,
  },
  'choose-sheets': { play: async ({ panel }) => panel.openTab('build') },
  'choose-after-15-11': {
    play: async ({ panel, port }) => {
      port.now = () => ({ day: dayAt(2026, 11, 20), time: '08:00' });
      await panel.openTab('build');
      panel.send({ do: 'fill', form: { criteria: 'selected' } });
      await panel.readSelection();
    },
  },
  'choose-wrong': {
    play: async ({ panel, port }) => {
      port.selectedTable = async () => undefined;
      await panel.openTab('build');
      await panel.readSelection();
    },
  },
  'choose-column': {
    play: async ({ panel, port }) => {
      port.selectedTable = async () => ({
        sheet: 'Chấm điểm quý IV',
        address: 'A7:H42',
        groups: 5,
        criteria: 36,
        total: '100',
        questions: [question],
      });
      await panel.openTab('build');
      await panel.readSelection();
    },
  },
  building: {
    port: { build: never((task) => task.onProgress?.({ done: 2, total: 4, sheet: APPENDIX })) },
    play: async ({ panel, time }) => {
      await panel.openTab('build');
      void panel.build();
      time.pass(400);
    },
  },
  built: {
    play: async ({ panel }) => {
      await panel.openTab('build');
      await panel.build();
    },
  },
  checking: {
    play: async (scene) => {
      await twice(scene);
      scene.port.check = never((task) => task.onProgress?.({ done: 8, total: 12 }));
      void scene.panel.check();
      scene.time.pass(400);
    },
  },
  findings: { play: twice },
  'findings-mended': {
    play: async (scene) => {
      await twice(scene);
      scene.panel.filterSince('mended');
    },
  },
  'findings-sections-open': {
    play: async (scene) => {
      await twice(scene);
      scene.panel.filterSeverity('review');
    },
  },
  finding: {
    play: async (scene) => {
      await twice(scene);
      await scene.panel.open(findingKey(aboveMax));
    },
  },
  'finding-with-fix': {
    play: async (scene) => {
      await twice(scene);
      await scene.panel.open(findingKey(textScores[0] ?? aboveMax));
    },
  },
  'fix-preview': {
    port: {
      effectsOf: async () => [
        { label: 'Tổng điểm tự chấm (ô D30)', before: '78', after: '92,5' },
        { label: 'Mức', before: 'Không đạt chuẩn', after: 'Mức 3' },
      ],
    },
    play: fixThree,
  },
  'fix-unsafe': {
    play: async (scene) => {
      await twice(scene);
      scene.panel.previewFixes(yearly, {});
    },
  },
  'due-dates-preview': {
    port: { dueDateEdits: async () => ['G14', 'H14', 'G15'].map((name) => setCell(name, '', '14/02/2026', APPENDIX)) },
    play: async ({ panel }) => panel.updateDueDates(),
  },
  applied: {
    play: async (scene) => {
      await fixThree(scene);
      scene.port.time = '16:44';
      await scene.panel.apply();
    },
  },
  undone: {
    play: async (scene) => {
      await fixThree(scene);
      await scene.panel.apply();
      await scene.panel.undo();
    },
  },
  clean: {
    play: async (scene) => {
      await twice(scene);
      scene.port.found = [];
      scene.port.time = '16:58';
      await scene.panel.check();
    },
  },
  many: {
    play: async ({ panel, port }) => {
      port.found = manyFindings();
      await panel.check();
      const group = `error number-as-text Tổng hợp`;
      panel.send({ do: 'toggle', group });
    },
  },
  review: {
    play: async (scene) => {
      await twice(scene);
      await scene.panel.open(findingKey(twoReadings));
      scene.panel.saveAnswer();
    },
  },
  answered: {
    play: async (scene) => {
      await twice(scene);
      await scene.panel.open(findingKey(twoReadings));
      scene.panel.send({ do: 'pick-answer', answer: 'Thứ Tư, 30/12/2026' });
      await scene.panel.saveAnswer();
    },
  },
  'set-aside': {
    play: async (scene) => {
      await twice(scene);
      await scene.panel.open(findingKey(withoutEvidence));
      await scene.panel.openSetAside(findingKey(withoutEvidence));
    },
  },
  'set-aside-wrong': {
    play: async (scene) => {
      await twice(scene);
      await scene.panel.openSetAside(findingKey(aboveMax));
      scene.panel.send({ do: 'reason', form: { reason: 'đã hỏi', by: '' } });
      await scene.panel.setAside();
    },
  },
  'set-aside-done': {
    play: async (scene) => {
      await settled(scene);
      await scene.panel.open(findingKey(twoReadings));
      scene.panel.send({ do: 'pick-answer', answer: 'Thứ Tư, 30/12/2026' });
      await scene.panel.saveAnswer();
    },
  },
  'set-aside-all': {
    play: async (scene) => {
      await settled(scene);
      scene.port.found = [withoutEvidence, aboveMax];
      await scene.panel.check();
    },
  },
  'set-aside-cell-changed': {
    play: async (scene) => {
      scene.port.gone = [cellAt('F18')];
      await twice(scene);
      await scene.panel.openSetAside(findingKey(withoutEvidence));
      scene.panel.send({ do: 'reason', form: { reason: REASON } });
      await scene.panel.setAside();
    },
  },
  'set-aside-elsewhere': {
    port: {
      capabilities: () => ({
        check: true,
        build: false,
        functions: false,
        fix: false,
        select: true,
        note: false,
        results: false,
      }),
    },
    play: async (scene) => {
      await twice(scene);
      await scene.panel.open(findingKey(aboveMax));
    },
  },
  'on-trial-and-returned': {
    play: async (scene) => {
      await twice(scene);
      const at = { sheet: 'Ghi chú kiểm tra', row: 4, column: 0 };
      const returned = {
        kind: 'set-aside',
        at,
        rule: '',
        content: '8',
        expected: '',
        says: REASON,
        by: 'Trần Thị Mai',
      } as const;
      scene.port.found = [{ ...aboveMax, trial: true, returned }];
      await scene.panel.check();
      await scene.panel.open(findingKey(aboveMax));
    },
  },
  'results-written': {
    play: async (scene) => {
      await twice(scene);
      await scene.panel.writeResults();
    },
  },
  'error-protected': {
    play: async (scene) => {
      await fixThree(scene);
      scene.port.apply = async () => Promise.reject(new HostError('protected', '', 'Bảng chấm điểm'));
      await scene.panel.apply();
      scene.panel.send({ do: 'back' });
      scene.panel.send({ do: 'back' });
    },
  },
  'error-editing': {
    play: async (scene) => {
      await twice(scene);
      scene.port.check = never((task) => task.onWaiting?.('Nhấn Enter để kết thúc nhập ô.'));
      void scene.panel.check();
      scene.time.pass(400);
    },
  },
  'error-timed-out': { play: failing('timed-out') },
  'error-too-large': { play: failing('too-large') },
  'error-first-time': {
    play: async ({ panel, port }) => {
      port.check = async () => Promise.reject(new Error('?'));
      await panel.check();
    },
  },
  'error-conflict': {
    play: async (scene) => {
      await fixThree(scene);
      typeInto(scene.port, cellAt('D14'), 6);
      await scene.panel.apply();
    },
  },
  'error-undo-conflict': {
    play: async (scene) => {
      await fixThree(scene);
      await scene.panel.apply();
      typeInto(scene.port, cellAt('D14'), 6);
      await scene.panel.undo();
    },
  },
  formatted: { play: async ({ panel }) => panel.formatDates() },
  stale: {
    play: async (scene) => {
      await twice(scene);
      await scene.panel.watch();
      scene.port.changed({ sheet: 'Bảng chấm điểm' });
    },
  },
};

/** A panel in one of the states. */
export async function panelIn(name: string): Promise<Panel> {
  const state = STATES[name];
  if (!state) throw new Error(`No state is called ${name}`);
  const time = fakeTime();
  const port = fakePort(state.port);
  const panel = createPanel(port, time.later);
  await state.play({ panel, port, time });
  return panel;
}
