// Numbers, labels and headers as officers write them.
import { goesOn } from '../../../src/core/tables/continuation';
import { headerKey, headerReader, readHeader } from '../../../src/core/tables/header-sense';
import { readRowNumber, splitNumber } from '../../../src/core/tables/numbering';
import { readOutside, readRowWords } from '../../../src/core/tables/row-words';
import { readStatus } from '../../../src/core/tables/task-status';

test.each([
  ['I', 'roman 1'],
  ['IV.', 'roman 4'],
  ['IX', 'roman 9'],
  ['XII', 'roman 12'],
  ['A', 'capital 1'],
  ['B.', 'capital 2'],
  ['F', 'capital 6'],
  ['Đ', 'capital 4.5'],
  ['1', 'number 1'],
  ['01', 'number 1'],
  ['(1)', 'number 1'],
  ['Nhóm 2', 'number 2'],
  ['1.1.', 'dotted 2 1 under 1'],
  ['1,2', 'dotted 2 2 under 1'],
  ['02.03.1', 'dotted 3 1 under 2.3'],
  ['III.1.1', 'dotted 3 1 under III.1'],
  ['A.2', 'dotted 2 2 under A'],
  ['a)', 'letter 1'],
  ['đ)', 'letter 5'],
  ['-', 'dash 0'],
  ['–', 'dash 0'],
])('STT %s', (text, expected) => {
  const number = readRowNumber(text);
  expect(number && `${number.style} ${number.ordinal}${number.prefix ? ` under ${number.prefix}` : ''}`).toBe(expected);
});

test.each(['', 'STT', 'B1', 'f', '?', 'Mức 4', 'Tổng', 'một dòng chữ dài hơn số'])('STT %s is no number', (text) => {
  expect(readRowNumber(text)).toBeUndefined();
});

test.each([
  ['1. Tổ chức bộ máy (10 điểm)', '1', 'Tổ chức bộ máy (10 điểm)'],
  ['NHÓM II: CẢI CÁCH', 'II', 'CẢI CÁCH'],
  ['I- Công tác chỉ đạo', 'I', 'Công tác chỉ đạo'],
])('%s begins with a number', (label, number, rest) => {
  expect(splitNumber(label)).toEqual({ number, label: rest });
});

test('a label without a number is left whole', () => {
  expect(splitNumber('Tổ chức - thực hiện')).toBeUndefined();
  expect(splitNumber('Q: hỏi đáp')).toBeDefined();
  expect(splitNumber('f) khác')).toBeUndefined();
});

test.each([
  ['Tổng cộng', 'total'],
  ['TỔNG ĐIỂM (I+II+III):', 'total'],
  ['Cộng', 'total'],
  ['Cộng nhóm III', 'subtotal'],
  ['Tổng điểm mục 2', 'subtotal'],
  ['Xếp loại (mức đạt chuẩn):', 'level'],
  ['Tự xếp loại', 'level'],
  ['Đề nghị xếp mức:', 'level'],
  ['Mức tự xếp loại', 'level'],
  ['Xếp hạng', 'aside'],
  ['Bình quân', 'aside'],
  ['Mức độ đăng ký', 'registered'],
  ['Ghi chú:', 'after'],
  ['TM. ỦY BAN NHÂN DÂN', 'after'],
  ['Điểm xét mức', 'after'],
  ['Tổng hợp dự toán kinh phí', undefined],
  ['Công khai thủ tục', undefined],
  ['Mức độ hài lòng của người dân', undefined],
  [`Tổng điểm ${'rất dài '.repeat(20)}`, undefined],
  ['Phục vụ', undefined],
])('%s: %s', (label, words) => {
  expect(readRowWords(label)).toBe(words);
});

test.each([
  ['ĐIỂM THƯỞNG', 'bonus'],
  ['Điểm trừ', 'deduction'],
  ['Điểm thưởng, điểm trừ', 'bonus'],
  ['Điểm trừ, điểm thưởng', 'deduction'],
  ['Phần chung', undefined],
])('section %s: %s', (label, section) => {
  expect(readOutside(label)).toBe(section);
});

test.each([
  ['Điểm UBND xã tự chấm', 'self'],
  ['Hội đồng thẩm định chấm', 'appraised'],
  ['Cơ quan chủ trì[1]', 'lead'],
  ['Cơ quan chủ trì theo dõi, đánh giá', 'lead'],
  ['Tài liệu kiểm chứng (số, ngày văn bản)', 'evidence'],
  ['Mức', 'level'],
  ['Mục', 'label'],
  ['Thời hạn', 'time'],
  ['ĐVT', 'known'],
  ['(1)', undefined],
  ['', undefined],
  ['Một câu không phải tiêu đề', undefined],
  ['Điểm '.repeat(100), undefined],
])('header %s: %s', (text, sense) => {
  expect(readHeader(text)?.sense).toBe(sense);
});

test('a reader remembers what it has read', () => {
  const read = headerReader();
  expect(read('STT')).toBe(read('STT'));
});

test.each([
  ['đổi mới cơ chế hoạt động', 'của Trung tâm', true],
  ['phối hợp với', 'Công an xã', true],
  ['thực hiện mô hình “Chính quyền', 'Thân thiện” tại xã', true],
  ['tổ chức (trực tuyến', 'Và trực tiếp)', true],
  ['Họp dân.', 'của thôn', false],
  ['Họp dân', 'Kiểm tra công vụ', false],
  ['Họp dân', 'a) ở thôn', false],
  ['Họp dân và', 'CÔNG TÁC KIỂM TRA', false],
  ['Họp dân', '- ở thôn', false],
  ['', 'của thôn', false],
  ['Họp dân', '', false],
])('after “%s”, “%s” goes on: %s', (above, text, expected) => {
  expect(goesOn(above, text)).toBe(expected);
});

test.each([
  ['Đã hoàn thành', 'done'],
  ['Không thực hiện', 'done'],
  ['Chưa hoàn thành', 'open'],
  ['Đang làm', 'open'],
  ['Báo cáo', undefined],
])('status %s: %s', (status, expected) => {
  expect(readStatus(status)).toBe(expected);
});

test('headers are compared without marks, brackets and footnotes', () => {
  expect(headerKey('Điểm\ntối đa (100)[1]')).toBe('diem toi da');
});
