// Groups of criteria of an invented set about a friendly local government, in the words of several people.

export interface GroupWords {
  readonly name: string;
  readonly criteria: readonly string[];
}

export const GROUPS: readonly GroupWords[] = [
  {
    name: 'Công tác lãnh đạo, chỉ đạo, điều hành',
    criteria: [
      'Xây dựng, ban hành kế hoạch thực hiện mô hình trong năm',
      'Thành lập, kiện toàn Ban Chỉ đạo và Tổ giúp việc',
      'Phân công rõ người, rõ việc, rõ thời gian hoàn thành',
      'Tổ chức sơ kết, tổng kết, rút kinh nghiệm',
      'Thực hiện chế độ báo cáo định kỳ đúng hạn, đúng mẫu',
      'Ban hành quy chế phối hợp với Ủy ban Mặt trận Tổ quốc cùng cấp',
      'Kiểm tra việc thực hiện tại các thôn, bộ phận trực thuộc',
    ],
  },
  {
    name: 'Thông tin, tuyên truyền về mô hình',
    criteria: [
      'Phát thanh trên hệ thống loa truyền thanh ít nhất 02 lần/tuần',
      'Đăng tin, bài trên trang thông tin điện tử',
      'Treo pano, áp phích tại trụ sở, nhà văn hóa thôn',
      'Tuyên truyền qua nhóm mạng xã hội của thôn',
      'Tổ chức hội nghị quán triệt đến cán bộ, công chức',
      'Biên soạn, cấp phát tờ rơi hướng dẫn người dân',
    ],
  },
  {
    name: 'Trụ sở, cơ sở vật chất phục vụ người dân',
    criteria: [
      'Có sơ đồ chỉ dẫn, biển tên phòng làm việc rõ ràng',
      'Bố trí ghế ngồi chờ, nước uống, quạt mát cho người dân',
      'Có chỗ để xe miễn phí, thuận tiện',
      'Có lối đi riêng cho người khuyết tật, người cao tuổi',
      'Trang bị máy tính, máy quét tra cứu hồ sơ tại bộ phận một cửa',
      'Giữ gìn vệ sinh, cây xanh trong khuôn viên trụ sở',
    ],
  },
  {
    name: 'Giải quyết thủ tục hành chính',
    criteria: [
      'Niêm yết công khai thủ tục hành chính, phí, lệ phí',
      'Tỷ lệ hồ sơ giải quyết trước và đúng hạn',
      'Tỷ lệ hồ sơ nộp trực tuyến trên Cổng Dịch vụ công',
      'Tỷ lệ hồ sơ được số hóa khi tiếp nhận',
      'Tỷ lệ thanh toán trực tuyến phí, lệ phí',
      'Gửi thư xin lỗi khi trả kết quả chậm',
      'Hỗ trợ trả kết quả tại nhà cho đối tượng yếu thế',
      'Không yêu cầu thêm giấy tờ ngoài quy định',
    ],
  },
  {
    name: 'Văn hóa công vụ, thái độ phục vụ',
    criteria: [
      'Đeo thẻ, mặc trang phục đúng quy định',
      'Chào hỏi, hướng dẫn người dân tận tình',
      'Thực hiện đúng giờ làm việc, không làm việc riêng',
      'Tập huấn kỹ năng giao tiếp cho công chức',
      'Không có phản ánh đúng về thái độ gây phiền hà',
      'Gửi thư chúc mừng, thư chia buồn đến gia đình người dân',
    ],
  },
  {
    name: 'Tiếp công dân, đối thoại với Nhân dân',
    criteria: [
      'Chủ tịch tiếp công dân đúng lịch đã công bố',
      'Tổ chức đối thoại với Nhân dân ít nhất 02 lần trong năm',
      'Giải quyết khiếu nại, tố cáo đúng thời hạn',
      'Trả lời phản ánh, kiến nghị của người dân, doanh nghiệp',
      'Duy trì đường dây nóng và hòm thư góp ý',
      'Không phát sinh đoàn khiếu kiện đông người',
    ],
  },
  {
    name: 'Thực hiện dân chủ ở cơ sở',
    criteria: [
      'Công khai các nội dung theo Luật Thực hiện dân chủ ở cơ sở',
      'Lấy ý kiến Nhân dân về các khoản đóng góp',
      'Hoạt động của Ban Thanh tra nhân dân',
      'Hoạt động của Ban Giám sát đầu tư của cộng đồng',
      'Thực hiện hương ước, quy ước của thôn',
      'Giải quyết kiến nghị của cử tri sau kỳ họp',
    ],
  },
  {
    name: 'Chuyển đổi số',
    criteria: [
      'Tổ công nghệ số cộng đồng hoạt động hiệu quả',
      'Tỷ lệ văn bản ký số, gửi qua mạng',
      'Tỷ lệ người dân có tài khoản định danh điện tử',
      'Hướng dẫn người dân dùng dịch vụ công tại thôn',
      'Cập nhật dữ liệu dân cư, hộ tịch đầy đủ',
    ],
  },
  {
    name: 'Kỷ luật, kỷ cương hành chính',
    criteria: [
      'Hoàn thành nhiệm vụ cấp trên giao đúng hạn',
      'Tự kiểm tra công vụ ít nhất 04 lần trong năm',
      'Không có cán bộ, công chức bị xử lý kỷ luật',
      'Khắc phục hạn chế sau kiểm tra',
      'Chấp hành giờ giấc, chế độ hội họp',
    ],
  },
  {
    name: 'Mức độ hài lòng của người dân',
    criteria: [
      'Tổ chức khảo sát với ít nhất 200 phiếu',
      'Tỷ lệ người dân hài lòng chung',
      'Công khai kết quả khảo sát và giải pháp khắc phục',
      'Tỷ lệ doanh nghiệp, hộ kinh doanh hài lòng',
    ],
  },
];

export const BONUSES = [
  'Có mô hình hay, cách làm mới được thành phố công nhận',
  'Được tặng Bằng khen về cải cách hành chính',
  'Có sáng kiến được nhân rộng',
];
export const DEDUCTIONS = [
  'Để xảy ra sai phạm bị báo chí phản ánh đúng',
  'Gửi báo cáo tự chấm chậm so với quy định',
  'Có cán bộ bị kỷ luật từ cảnh cáo trở lên',
];
/** Parts of a criterion that is scored by its parts. */
export const PARTS = [
  'Ban hành văn bản đúng thời hạn',
  'Nội dung đầy đủ theo hướng dẫn',
  'Triển khai đến tất cả các thôn',
  'Có báo cáo kết quả thực hiện',
  'Có hồ sơ lưu trữ đầy đủ',
  'Có phân công người theo dõi',
];

export const REASONS = [
  'Thiếu biên bản kiểm tra quý II',
  'Một số hồ sơ trả chậm',
  'Chưa đủ số lượng theo yêu cầu',
  'Minh chứng chưa đầy đủ',
  'Hội đồng thống nhất giảm điểm do báo cáo chậm',
];

const PLACES = ['Trung tâm', 'thôn Đông', 'thôn Đoài', 'bộ phận một cửa', 'nhà văn hóa thôn'];
export const EVIDENCE: readonly ((number: number, day: string) => string)[] = [
  (number, day) => `Kế hoạch số ${number}/KH-UBND ngày ${day}`,
  (number, day) => `Báo cáo số ${number}/BC-UBND ngày ${day}`,
  (number, day) => `Quyết định số ${number}/QĐ-UBND ngày ${day}`,
  (number, day) => `Công văn số ${number}/UBND-VHXH ngày ${day}`,
  (number) => `BC số ${number}/BC-VP; ảnh chụp`,
  (_, day) => `Biên bản kiểm tra ngày ${day}`,
  (number) => `Ảnh chụp tại ${PLACES[number % PLACES.length]}`,
  (number) => `Sổ theo dõi năm 2026 (${number} lượt)`,
  (_, day) => `Số liệu trích từ Hệ thống một cửa ngày ${day}`,
  (number, day) => `- Thông báo số ${number}/TB-UBND ngày ${day}\n- Danh sách kèm theo`,
  (number) => `https://anhung.haiphong.gov.vn/tin-tuc/${number}`,
];
