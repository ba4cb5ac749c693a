import { explainDeadline, readDeadline, sayDeadline, sayProblem } from '../../../../src/core/calendar/deadline';

function deadlineOf(phrase: string) {
  const reading = readDeadline(phrase);
  if (reading.status !== 'read') throw new Error(`“${phrase}” was not read: ${reading.status}`);
  return reading.deadline;
}

test.each([
  ['truoc ngay 15/2 hang nam', 'Trước ngày 15/02 hằng năm'],
  ['15.02.2026', 'Chậm nhất ngày 15/02/2026'],
  ['T12/2026', 'Đến hết tháng 12/2026'],
  ['Q.IV', 'Đến hết quý IV'],
  ['6 tháng đầu năm', 'Đến hết 06 tháng đầu năm'],
  ['9 tháng đầu năm sau', 'Đến hết 09 tháng đầu năm sau'],
  ['3 tháng cuối năm 2026', 'Đến hết quý IV/2026'],
  ['hàng quý', 'Hằng quý'],
  ['chậm nhất trước ngày 20/11', 'Chậm nhất trước ngày 20/11'],
  ['31/01 năm sau', 'Chậm nhất ngày 31/01 năm sau'],
  ['quý IV năm trước', 'Đến hết quý IV năm trước'],
  ['ngày 20 của tháng cuối mỗi quý', 'Chậm nhất ngày 20 tháng cuối mỗi quý'],
  ['ngày 05 tháng liền kề', 'Chậm nhất ngày 05 của tháng tiếp theo'],
  ['ngày 25 tháng báo cáo', 'Chậm nhất ngày 25 của tháng báo cáo'],
  ['ngày 05 hằng tháng của tháng liền kề', 'Chậm nhất ngày 05 của tháng tiếp theo hằng tháng'],
  ['quý báo cáo', 'Đến hết quý'],
  ['quý tiếp theo', 'Đến hết quý tiếp theo'],
  ['01/3 - 15/4/2026', 'Từ ngày 01/03/2026 đến hết ngày 15/04/2026'],
  ['từ 01/3 đến trước 15/4/2026', 'Từ ngày 01/03/2026 đến trước ngày 15/04/2026'],
  ['từ 01/3 đến 17h ngày 15/4/2026', 'Từ ngày 01/03/2026 đến 17 giờ 00 ngày 15/04/2026'],
  ['trước 17h ngày 15/4/2026', 'Trước 17 giờ 00 ngày 15/04/2026'],
  ['trước ngày 15/4/2026, trước 17h', 'Trước 17 giờ 00 trước ngày 15/04/2026'],
  ['trung tuần tháng 5', 'Đến hết trung tuần tháng 05'],
  ['5 ngày làm việc kể từ ngày 01/3/2026', '05 ngày làm việc kể từ ngày 01/03/2026'],
  ['Trước ngày họp 03 ngày', '03 ngày trước ngày họp'],
  ['trước 10 ngày', 'Trước 10 ngày'],
  ['10 ngày', '10 ngày'],
  ['sau năm 2028', 'Sau năm 2028'],
  ['16h thứ 6 hàng tuần', 'Đến 16 giờ 00 thứ Sáu hằng tuần'],
  ['hàng tuần', 'Hằng tuần'],
  ['trước 8h hàng ngày', 'Trước 08 giờ 00 hằng ngày'],
  ['mỗi ngày', 'Hằng ngày'],
  ['định kỳ 6 tháng, năm', 'Định kỳ 06 tháng, hằng năm'],
  ['tính đến 30/11/2026', 'Số liệu chậm nhất ngày 30/11/2026'],
  [
    'từ ngày 15 của tháng cuối quý trước đến ngày 14 của tháng cuối quý báo cáo',
    'Số liệu từ ngày 15 tháng cuối quý liền trước đến hết ngày 14 tháng cuối mỗi quý',
  ],
  ['THƯỜNG XUYÊN', 'THƯỜNG XUYÊN'],
  ['năm 2028 và các năm tiếp theo', 'Đến hết năm 2028 và các năm tiếp theo'],
  ['Quý I/2026 sau khi có hướng dẫn', 'Đến hết quý I/2026 (sau khi có hướng dẫn)'],
])('“%s” is said “%s”', (phrase, words) => {
  expect(sayDeadline(deadlineOf(phrase))).toBe(words);
});

test.each([
  ['Trước ngày 15/02/2026', ['“Trước” không gồm thời điểm được ghi: ngày cuối còn kịp là ngày liền trước.']],
  ['Chậm nhất ngày 15/02/2026', []],
  ['Tháng 12', ['Không ghi ngày: lấy ngày cuối của thời kỳ.', 'Không ghi năm: lấy năm được hỏi.']],
  ['giữa tháng 6/2026', ['Lấy ngày giữa (Bộ luật Dân sự 2015, điều 146).']],
  ['cuối năm 2026', ['Lấy ngày cuối (Bộ luật Dân sự 2015, điều 146).']],
  ['đầu quý II/2026', ['Lấy ngày đầu của thời kỳ được ghi.']],
  ['cuối mỗi quý', ['Lấy ngày cuối của thời kỳ được ghi.']],
  ['trung tuần tháng 5/2026', []],
  ['ngày 17 của tháng cuối thuộc kỳ báo cáo', ['Không ghi nhịp: hiểu là mỗi kỳ báo cáo một lần.']],
  ['10 ngày kể từ ngày ký', ['Không tính ngày xảy ra sự kiện (Bộ luật Dân sự 2015, điều 147).']],
  ['10 ngày trước ngày họp', ['Đếm lùi từ ngày của sự kiện.']],
  [
    'chậm nhất trước ngày 20/11/2026',
    [
      '“Trước” không gồm thời điểm được ghi: ngày cuối còn kịp là ngày liền trước.',
      '“Chậm nhất trước ngày” có thể hiểu hai cách: CQTT lấy ngày sớm hơn.',
    ],
  ],
  ['Năm 2026 và các năm tiếp theo', ['Không ghi ngày: lấy ngày cuối của thời kỳ.', 'Sau đó việc vẫn tiếp tục.']],
  ['Thường xuyên', ['Việc thường xuyên, không có hạn.']],
  ['số liệu đến 30/11', ['Khoảng thời gian của số liệu, không phải hạn nộp.']],
  ['UBND nộp chậm nhất ngày 15/02/2026', ['Chưa đọc: “UBND”.']],
])('“%s” is explained', (phrase, sentences) => {
  expect(explainDeadline(deadlineOf(phrase))).toEqual(sentences);
});

test.each([
  ['Trước ngày 30/02', '“30/02”: tháng 02 không có ngày 30.'],
  ['abc', '“abc”: không đọc được thời gian.'],
  ['Cuối tháng', 'Cần xem: không nói rõ là ngày nào.'],
  ['Trước ngày 15/02', undefined],
  ['', undefined],
])('the problem with “%s”: %s', (phrase, problem) => {
  expect(sayProblem(readDeadline(phrase))).toBe(problem);
});
