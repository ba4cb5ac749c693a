// No task stands twice in one table.
import rule from '../../../src/core/rules/task-duplicate';
import { found, testWorkbooks } from './rule-workbooks';

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
  ['ô gộp', `| 1 | ${TASK} | Quý I | Công an xã |\n| ^ | ^ | Quý II | Phòng Kinh tế |`, []],
])('%s', (_name, rows, expected) => {
  expect(found(rule, HEADER + rows)).toEqual(expected);
});
