// Letterheads, titles, prose and signatures around the tables, by several hands.

export const COMMUNES = ['An Hưng', 'Đông Lâm', 'Tân Thủy', 'Nam Hải', 'Cát Bình'];

export const SCORING_TITLES = [
  ['BẢNG TỰ CHẤM ĐIỂM', 'Kết quả xây dựng “Chính quyền thân thiện” năm 2026'],
  ['BẢNG CHẤM ĐIỂM CHÍNH QUYỀN THÂN THIỆN NĂM 2026'],
  ['PHIẾU ĐÁNH GIÁ, CHẤM ĐIỂM', 'MÔ HÌNH “CHÍNH QUYỀN THÂN THIỆN”', 'Năm 2026'],
  ['BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ', '(Thực hiện Bộ tiêu chí Chính quyền thân thiện năm 2026)'],
  ['Phụ lục II', 'BẢNG ĐIỂM TỰ ĐÁNH GIÁ CHÍNH QUYỀN THÂN THIỆN NĂM 2026'],
  ['TỔNG HỢP ĐIỂM THI ĐUA XÂY DỰNG CHÍNH QUYỀN THÂN THIỆN', 'NĂM 2026'],
];
export const APPENDIX_TITLES = [
  ['PHỤ LỤC NHIỆM VỤ CỤ THỂ', 'Thực hiện mô hình “Chính quyền thân thiện” năm 2026'],
  ['Phụ lục', 'PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH NĂM 2026'],
  ['DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2026'],
  ['PHỤ LỤC I', 'BẢNG PHÂN CÔNG NHIỆM VỤ', 'Xây dựng Chính quyền thân thiện năm 2026'],
  ['BIỂU PHÂN CÔNG CHI TIẾT', '(Năm 2026)'],
];
export const ATTACHED = [
  '(Kèm theo Kế hoạch số 27/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã)',
  '(Ban hành kèm theo Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã)',
  '(Kèm theo Báo cáo số 310/BC-UBND ngày 12/11/2026 của Ủy ban nhân dân xã)',
];
export const PROSE = [
  'Thực hiện chỉ đạo của cấp trên về xây dựng Chính quyền thân thiện, Ủy ban nhân dân xã báo cáo kết quả như sau:',
  'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  '1. Ủy ban nhân dân xã đã ban hành kế hoạch, phân công nhiệm vụ cho các phòng, đơn vị; tổ chức hội nghị triển khai đến các thôn.',
  'Các đơn vị đã chủ động tuyên truyền bằng nhiều hình thức, thu hút đông đảo Nhân dân tham gia hưởng ứng.',
  '2. Công tác kiểm tra được duy trì thường xuyên; các hạn chế được chấn chỉnh kịp thời.',
  'II. KẾT QUẢ THỰC HIỆN',
  'Trong năm, tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%; mức độ hài lòng của người dân đạt 95,2%.',
  '- Tổ chức 02 cuộc đối thoại, tiếp thu 24 ý kiến; đã giải quyết 24/24 ý kiến.',
  '- Duy trì đường dây nóng, hòm thư góp ý; không có đơn thư vượt cấp.',
  'III. TỒN TẠI, HẠN CHẾ',
  'Một số bộ phận còn chậm trong cập nhật hồ sơ; việc lưu minh chứng chưa khoa học.',
  'IV. KẾT QUẢ CHẤM ĐIỂM CỤ THỂ',
];
export const NOTES = [
  'Điểm chấm lẻ đến 0,25.',
  'Mức 4: từ 95 đến 100 điểm; Mức 3: từ 90 đến dưới 95 điểm; Mức 2: từ 85 đến dưới 90 điểm; Mức 1: từ 80 đến dưới 85 điểm.',
  'Hồ sơ minh chứng lưu tại Phòng Văn hóa - Xã hội.',
];

export const RANKING_TITLES: readonly (readonly string[])[] = [
  ['BẢNG XẾP HẠNG CÁC XÃ, PHƯỜNG', 'Xây dựng Chính quyền thân thiện năm 2026'],
  ['KẾT QUẢ XẾP HẠNG CHÍNH QUYỀN THÂN THIỆN NĂM 2026'],
];

export const EVIDENCE_TITLES: readonly (readonly string[])[] = [
  ['DANH MỤC TÀI LIỆU MINH CHỨNG', 'Chính quyền thân thiện năm 2026'],
  ['DANH MỤC MINH CHỨNG', 'Kèm theo bảng tự chấm điểm năm 2026'],
];
