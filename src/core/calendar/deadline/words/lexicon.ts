// The words that time phrases are made of, by what they do; a new spelling is added here and nowhere else.

/** What a word or group of words does in a phrase. */
export type Term =
  | 'number'
  | 'word'
  | 'mark'
  | 'end'
  | 'before'
  | 'latest'
  | 'within'
  | 'due'
  | 'until'
  | 'from'
  | 'after'
  | 'once'
  | 'before event'
  | 'on request'
  | 'when needed'
  | 'continuous'
  | 'according to'
  | 'every'
  | 'periodic'
  | 'yearly'
  | 'year'
  | 'quarter'
  | 'quarter numeral'
  | 'month'
  | 'month name'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'working'
  | 'start'
  | 'middle'
  | 'final'
  | 'first half'
  | 'second half'
  | 'ten days'
  | 'next'
  | 'previous'
  | 'this'
  | 'whole'
  | 'period'
  | 'school year'
  | 'onwards'
  | 'goes on'
  | 'report'
  | 'arising'
  | 'reporting period'
  | 'window'
  | 'that is'
  | 'planned'
  | 'except'
  | 'times'
  | 'numeral'
  | 'tens'
  | 'nth'
  | 'early day'
  | 'weekday'
  | 'roman'
  | 'lunar'
  | 'document'
  | 'number sign'
  | 'numbered thing'
  | 'yearly thing'
  | 'stage'
  | 'and'
  | 'or'
  | 'of'
  | 'afternoon'
  | 'reached'
  | 'work'
  | 'filler';

/** Spellings of each term, `|` between them. Where two spellings differ by marks alone, the earlier wins for text without marks. */
export const SPELLINGS: readonly (readonly [Term, string])[] = [
  ['before', 'trước|xong trước'],
  [
    'latest',
    'chậm nhất|muộn nhất|trễ nhất|không muộn hơn|không chậm hơn|không trễ hơn|không quá|không sau|hạn cuối|hạn chót',
  ],
  ['latest', 'hạn cuối cùng|hạn chót là|thời hạn cuối cùng|thời hạn cuối|chậm nhất là|muộn nhất là'],
  ['within', 'vào|trong|đúng|trong vòng|ngay trong|trước và trong|trước hoặc trong|trong và trước|trong hoặc trước'],
  [
    'due',
    'hạn|thời hạn|hạn nộp|thời hạn nộp|hạn gửi|thời hạn gửi|thời hạn hoàn thành|hạn hoàn thành|thời hạn thực hiện',
  ],
  ['until', 'đến|tới|đến hết|tới hết|cho đến|cho tới|cho đến hết|hết|đến khi hết|đến thời điểm'],
  ['from', 'từ|kể từ|bắt đầu từ|bắt đầu|tính từ|tính kể từ|từ sau'],
  ['once', 'sau khi|ngay sau khi|kể từ khi|từ khi|ngay khi|khi|ngay sau|kể từ lúc'],
  ['before event', 'trước khi'],
  ['after', 'sau'],
  [
    'on request',
    'khi có yêu cầu|theo yêu cầu|đột xuất|khi được yêu cầu|khi có chỉ đạo|theo chỉ đạo|khi có đề nghị|khi phát sinh',
  ],
  [
    'when needed',
    'khi cần|khi cần thiết|kịp thời|lâu dài|khẩn trương|sớm nhất|sớm|càng sớm càng tốt|trong thời gian tới',
  ],
  [
    'when needed',
    'trong thời gian sớm nhất|chưa xác định|thời gian tới|khi có điều kiện|phù hợp|thích hợp|theo thực tế',
  ],
  ['continuous', 'thường xuyên|liên tục|quanh năm|suốt năm|xuyên suốt|không thời hạn'],
  ['according to', 'theo|căn cứ|thực hiện theo'],
  ['every', 'hàng|hằng|mỗi|từng|theo từng'],
  ['periodic', 'định kỳ|định kì|thường kỳ'],
  ['yearly', 'thường niên|theo năm'],
  ['year', 'năm'],
  ['quarter', 'quý|quí|q'],
  ['month', 'tháng|t'],
  ['week', 'tuần'],
  ['day', 'ngày'],
  ['when needed', 'ngay'],
  ['hour', 'giờ|h|g'],
  ['minute', 'phút'],
  ['working', 'làm việc|hành chính'],
  ['start', 'đầu|đầu tiên'],
  ['middle', 'giữa'],
  ['final', 'cuối|cuối cùng'],
  ['first half', 'nửa đầu|nửa năm đầu'],
  ['second half', 'nửa cuối|nửa sau|nửa năm cuối'],
  [
    'next',
    'sau liền kề|liền kề sau|tiếp theo|kế tiếp|liền kề|kế tiếp sau|tiếp theo liền kề|liền sau|sau đó|kế sau|hôm sau',
  ],
  ['previous', 'trước liền kề|liền kề trước|liền trước|trước đó'],
  ['this', 'nay|này|hiện nay|hiện tại|bây giờ'],
  ['whole', 'cả|trọn'],
  ['period', 'giai đoạn|thời kỳ|các năm|những năm'],
  ['school year', 'năm học|niên học|học kỳ|học kì|nhiệm kỳ|niên khóa|theo năm học'],
  ['onwards', 'trở đi|trở về sau'],
  [
    'goes on',
    'và các năm tiếp theo|và những năm tiếp theo|và các năm sau|và những năm sau|và năm tiếp theo|các năm tiếp theo',
  ],
  [
    'goes on',
    'những năm tiếp theo|và các năm kế tiếp|và các giai đoạn tiếp theo|và các quý tiếp theo|và các tháng tiếp theo',
  ],
  ['goes on', 'và các năm tiếp|và các năm sau đó|và những năm sau đó|và giai đoạn tiếp theo|và thời gian tiếp theo'],
  ['report', 'báo cáo'],
  ['arising', 'phát sinh'],
  ['reporting period', 'kỳ báo cáo|kì báo cáo'],
  [
    'window',
    'tính đến|tính đến hết|số liệu|chốt số liệu|kỳ số liệu|lấy số liệu|số liệu tính|thời điểm chốt|thời gian chốt',
  ],
  ['that is', 'tức|tức là|nghĩa là|cụ thể là'],
  ['planned', 'dự kiến'],
  ['except', 'riêng|riêng đối với|riêng với|trừ|ngoại trừ|không kể'],
  ['times', 'lần'],
  ['tens', 'mươi'],
  ['nth', 'thứ'],
  ['early day', 'mùng|mồng'],
  ['lunar', 'âm lịch|âl|lịch âm|nông lịch'],
  [
    'document',
    'kế hoạch|quyết định|công văn|nghị quyết|nghị định|thông tư|chỉ thị|thông báo|tờ trình|văn bản|luật|kết luận',
  ],
  ['document', 'đề án|quy định|hướng dẫn|chương trình|quy chế|phương án|giấy mời|thông tri|lộ trình|dự án'],
  ['number sign', 'số|ký hiệu|số hiệu'],
  [
    'numbered thing',
    'điều|khoản|mục|điểm|tổ|đường|phố|ngõ|ngách|phòng|thửa|tờ|trang|dòng|cột|ô|stt|tt|biểu|mẫu|phụ lục|đt',
  ],
  [
    'numbered thing',
    'điện thoại|sđt|hotline|tiêu chí|chỉ tiêu|quốc lộ|tỉnh lộ|nhóm|tiểu mục|số nhà|fax|lô|khu|thôn|xóm|phường|xã',
  ],
  ['numbered thing', 'tỷ lệ|tỉ lệ|đạt tỷ lệ|phiên bản|mã số|máy lẻ|số máy|số điện thoại|số tài khoản|tài khoản'],
  ['yearly thing', 'ngân sách|kinh phí|dự toán|danh hiệu|nguồn lực|chi phí|ngân quỹ|nguồn kinh phí'],
  ['stage', 'đợt|bước|kỳ|vòng|phiên|lượt'],
  ['and', 'và|cùng|cùng với'],
  // "trước 15/12 (gia hạn đến 31/12)": which of the two holds is asked.
  ['or', 'hoặc|hay|gia hạn'],
  ['of', 'của|thuộc|các|những|thời điểm|là|lúc|vào lúc|thì|tại'],
  ['afternoon', 'chiều|tối'],
  ['reached', 'đạt'],
  ['work', 'nhiệm vụ|công việc'],
  ['filler', 'hoàn thành|hoàn tất|hoàn thiện|xong|phải|cần|được|thực hiện|triển khai|tổ chức|gửi|nộp|trình|ban hành'],
  ['filler', 'sơ kết|tổng kết|xây dựng|kết thúc|thời gian|vận hành|thí điểm|khoảng|sáng|trưa|dương lịch'],
  [
    'filler',
    'nếu có|đánh giá|gửi báo cáo|công bố|phê duyệt|tham mưu|đăng ký|rà soát|tổng hợp|cập nhật|về|cho|tối thiểu',
  ],
  ['filler', 'đối với|ít nhất|tối đa|duy trì|kiểm tra|theo dõi|tiếp tục|phấn đấu|cơ bản|thẩm định'],
  [
    'filler',
    'tự đánh giá|tự chấm|tự chấm điểm|chấm điểm|tiến độ|lập|chốt|chính thức|toàn bộ|một cách|đồng thời|buổi|rạng sáng|bình xét|cuối giờ|giờ hành chính|trong giờ hành chính',
  ],
];

/** Spellings that carry a number. "Tháng ba", "quý hai" are read from their parts; "năm" alone would be a year, "muoi" without marks "mươi". */
export const VALUED_SPELLINGS: readonly (readonly [Term, string, number])[] = [
  ['month name', 'tháng giêng', 1],
  ['month name', 'tháng năm', 5],
  ['month name', 'tháng mười', 10],
  ['month name', 'tháng mười một', 11],
  ['month name', 'tháng mười hai', 12],
  ['month name', 'tháng chạp', 12],
  ['quarter numeral', 'qi', 1],
  ['quarter numeral', 'qii', 2],
  ['quarter numeral', 'qiii', 3],
  ['quarter numeral', 'qiv', 4],
  ['weekday', 'thứ hai', 1],
  ['weekday', 'thứ ba', 2],
  ['weekday', 'thứ tư', 3],
  ['weekday', 'thứ năm', 4],
  ['weekday', 'thứ sáu', 5],
  ['weekday', 'thứ bảy|thứ bẩy', 6],
  ['weekday', 'chủ nhật|cn', 7],
  ['ten days', 'thượng tuần', 1],
  ['ten days', 'trung tuần', 2],
  ['ten days', 'hạ tuần', 3],
  ['numeral', 'một|mốt|nhất', 1],
  ['numeral', 'hai', 2],
  ['numeral', 'ba', 3],
  ['numeral', 'bốn|tư', 4],
  ['numeral', 'lăm', 5],
  ['numeral', 'sáu', 6],
  ['numeral', 'bảy|bẩy', 7],
  ['numeral', 'tám', 8],
  ['numeral', 'chín', 9],
  ['numeral', 'mười', 10],
  ['roman', 'i', 1],
  ['roman', 'ii', 2],
  ['roman', 'iii', 3],
  ['roman', 'iv', 4],
  ['roman', 'v', 5],
  ['roman', 'vi', 6],
];
