// No task stands twice in one table.
import rule from '../../../src/core/rules/task-duplicate';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const HEADER = '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n';
const TASK = 'Khảo sát mức độ hài lòng';
const LONG = 'Khảo sát mức độ hài lòng của người dân, tổ chức';

test.each([
  ['giống hệt', `| 1 | ${TASK} | Quý I | Công an xã |\n| 2 | ${TASK} | Quý I | Công an xã |`, ['B3 warning']],
  [
    'khác dấu chấm, chữ hoa',
    `| 1 | ${TASK} | Quý I | Công an xã |\n| 2 | ${TASK.toUpperCase()}. | Quý I | Công an xã |`,
    ['B3 warning'],
  ],
  [
    'ba lần',
    `| 1 | ${TASK} | Quý I | |\n| 2 | ${TASK} | Quý I | |\n| 3 | ${TASK} | Quý I | |`,
    ['B3 warning', 'B4 warning'],
  ],
  ['khác thời gian', `| 1 | ${TASK} | Quý I | Công an xã |\n| 2 | ${TASK} | Quý III | Công an xã |`, ['B3 hint']],
  ['khác chủ trì', `| 1 | ${TASK} | Quý I | Công an xã |\n| 2 | ${TASK} | Quý I | Phòng Kinh tế |`, ['B3 hint']],
  ['khác nội dung', `| 1 | ${TASK} | Quý I | Công an xã |\n| 2 | ${TASK} của dân | Quý I | Công an xã |`, []],
  ['nội dung ngắn', '| 1 | Báo cáo | Quý I | Công an xã |\n| 2 | Báo cáo | Quý I | Công an xã |', []],
  ['nhiệm vụ có nhiệm vụ con', `| 1 | ${TASK} | | |\n| 1.1 | ${TASK} | Quý I | Công an xã |`, []],
  [
    'khác nhóm',
    `| I | Nhóm một | | |\n| 1 | ${LONG} | Quý I | Công an xã |\n| II | Nhóm hai | | |\n| 1 | ${LONG} | Quý I | Công an xã |`,
    ['B5 hint'],
  ],
  [
    'khác nhóm, nội dung ngắn',
    `| I | Nhóm một | | |\n| 1 | ${TASK} | Quý I | Công an xã |\n| II | Nhóm hai | | |\n| 1 | ${TASK} | Quý I | Công an xã |`,
    [],
  ],
  ['nội dung đủ 12 chữ cái', '| 1 | Họp thôn dân | Quý I | |\n| 2 | Họp thôn dân | Quý I | |', ['B3 warning']],
  ['dấu chấm ở giữa', `| 1 | ${TASK}. Đợt | Quý I | |\n| 2 | ${TASK} Đợt | Quý I | |`, []],
  [
    'hai nhóm trùng tên',
    `| I | ${LONG} | | |\n| 1 | Một việc | Quý I | |\n| II | ${LONG} | | |\n| 1 | Hai việc | Quý I | |`,
    [],
  ],
  ['nhóm trùng tên với nhiệm vụ', `| I | ${LONG} | | |\n| 1 | ${LONG} | Quý I | |`, []],
  ['ô gộp', `| 1 | ${TASK} | Quý I | Công an xã |\n| ^ | ^ | Quý II | Phòng Kinh tế |`, []],
])('%s', (_name, rows, expected) => {
  expect(found(rule, HEADER + rows)).toEqual(expected);
});

test('says what to do where the duties differ; another product is another duty', () => {
  const head = '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì | Sản phẩm |\n';
  const rows = `| 1 | ${TASK} | Quý I | Công an xã | Báo cáo |\n| 2 | ${TASK} | Quý I | Công an xã | Kế hoạch |`;
  expect(findings(rule, head + rows)[0]).toMatchObject({
    severity: 'hint',
    how: 'Nếu là một việc, gộp lại thành một dòng; nếu là hai việc, ghi rõ chỗ khác nhau.',
  });
});

test('in another group 28 letters make it the same task', () => {
  const groups = (task: string) =>
    `${HEADER}| I | Nhóm một | | |\n| 1 | ${task} | Quý I | |\n| II | Nhóm hai | | |\n| 1 | ${task} | Quý I | |`;
  const task = `Khảo sát ${'a'.repeat(19)}`;
  expect(found(rule, groups(task))).toEqual(['B5 hint']);
  expect(found(rule, groups(task.slice(1)))).toEqual([]);
});
