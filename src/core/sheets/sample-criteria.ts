// The sample set: our own invention, so that the sheets can be tried before the city's set is at hand. Never to be sent.
import type { CriteriaSet, SetCriterion } from './criteria-set';
import { SAMPLE_NAME } from './criteria-spec';

const OFFICE = 'Văn phòng HĐND và UBND';
const CULTURE = 'Phòng Văn hóa - Xã hội';
const ECONOMY = 'Phòng Kinh tế';
const CENTRE = 'Trung tâm Phục vụ hành chính công';

type Line = readonly [title: string, maximum: number, scale: string, evidence: string, unit: string];

const GROUPS: readonly (readonly [number: string, title: string, lines: readonly Line[]])[] = [
  [
    'I',
    'Công khai, dễ tiếp cận thông tin',
    [
      [
        'Niêm yết đủ thủ tục hành chính tại Trung tâm Phục vụ hành chính công',
        4,
        'Từ 100%: 4 điểm; từ 90% đến dưới 100%: 2 điểm; dưới 90%: 0 điểm',
        'Danh mục thủ tục, biên bản kiểm tra niêm yết',
        CENTRE,
      ],
      [
        'Cập nhật trang thông tin điện tử mỗi tháng',
        3,
        'Đủ 12 tháng: 3 điểm; mỗi tháng thiếu trừ 0,5 điểm',
        'Danh sách tin, bài theo tháng',
        CULTURE,
      ],
      [
        'Công khai quy hoạch, ngân sách, đất đai, các khoản đóng góp',
        4,
        'Đủ 04 nội dung: 4 điểm; mỗi nội dung thiếu trừ 1 điểm',
        'Văn bản công khai, ảnh niêm yết',
        ECONOMY,
      ],
      [
        'Công khai số điện thoại, hộp thư tiếp nhận phản ánh',
        2,
        'Có: 2 điểm; không có: 0 điểm',
        'Ảnh niêm yết, địa chỉ trang thông tin',
        OFFICE,
      ],
      ['Có sơ đồ, biển chỉ dẫn dễ đọc tại trụ sở', 2, 'Có: 2 điểm; không có: 0 điểm', 'Ảnh chụp tại trụ sở', OFFICE],
      [
        'Thôn, tổ dân phố có bảng tin về mô hình',
        3,
        'Từ 90% trở lên: 3 điểm; từ 70% đến dưới 90%: 2 điểm; dưới 70%: 0 điểm',
        'Danh sách bảng tin, ảnh chụp',
        CULTURE,
      ],
    ],
  ],
  [
    'II',
    'Giải quyết thủ tục hành chính',
    [
      [
        'Hồ sơ giải quyết đúng hạn',
        8,
        'Đạt từ 95% trở lên: điểm = tỷ lệ x 8; dưới 95%: 0 điểm',
        'Báo cáo giải quyết thủ tục hành chính năm',
        CENTRE,
      ],
      [
        'Hồ sơ nộp trực tuyến',
        5,
        'Từ 80% trở lên: 5 điểm; từ 60% đến dưới 80%: 3 điểm; từ 40% đến dưới 60%: 1,5 điểm; dưới 40%: 0 điểm',
        'Báo cáo dịch vụ công trực tuyến',
        CENTRE,
      ],
      [
        'Xin lỗi bằng văn bản khi trễ hẹn',
        4,
        'Mỗi hồ sơ trễ hẹn không xin lỗi trừ 1 điểm, trừ không quá số điểm tối đa',
        'Sổ theo dõi, văn bản xin lỗi',
        CENTRE,
      ],
      ['Số hóa hồ sơ, kết quả giải quyết', 4, 'Điểm = tỷ lệ x 4', 'Báo cáo số hóa', CENTRE],
      [
        'Không yêu cầu giấy tờ ngoài quy định',
        3,
        'Không có: 3 điểm; có từ 01 trường hợp: 0 điểm',
        'Sổ tiếp nhận phản ánh, kết quả kiểm tra',
        CENTRE,
      ],
      [
        'Hỗ trợ người cao tuổi, người khuyết tật tại nhà',
        3,
        'Từ 10 lượt trở lên: 3 điểm; từ 05 đến 09 lượt: 2 điểm; từ 01 đến 04 lượt: 1 điểm; không có: 0 điểm',
        'Sổ theo dõi lượt hỗ trợ',
        CENTRE,
      ],
    ],
  ],
  [
    'III',
    'Văn hóa giao tiếp, ứng xử',
    [
      [
        'Cán bộ, công chức ký cam kết ứng xử',
        3,
        'Điểm = số người ký cam kết / số người phải ký x 3',
        'Danh sách, bản cam kết',
        CULTURE,
      ],
      [
        'Thực hiện “4 xin, 4 luôn, 5 không”',
        3,
        'Đủ 03 nội dung: 3 điểm; mỗi nội dung thiếu trừ 1 điểm',
        'Biên bản kiểm tra',
        CULTURE,
      ],
      [
        'Không bị phản ánh đúng về thái độ phục vụ',
        5,
        'Mỗi phản ánh đúng trừ 1 điểm, trừ không quá số điểm tối đa',
        'Sổ tiếp nhận phản ánh',
        OFFICE,
      ],
      [
        'Chấp hành giờ làm việc',
        3,
        'Mỗi lượt vi phạm trừ 0,5 điểm, trừ không quá số điểm tối đa',
        'Biên bản kiểm tra công vụ',
        OFFICE,
      ],
      [
        'Nơi tiếp dân có ghế ngồi, nước uống, lối cho xe lăn, bàn viết',
        3,
        'Đủ 04 nội dung: 3 điểm; mỗi nội dung thiếu trừ 0,75 điểm',
        'Ảnh chụp, biên bản kiểm tra',
        CENTRE,
      ],
    ],
  ],
  [
    'IV',
    'Tiếp công dân, đối thoại, giải quyết kiến nghị',
    [
      [
        'Người đứng đầu tiếp công dân đủ số ngày',
        5,
        'Điểm = số ngày tiếp thực tế / số ngày phải tiếp x 5',
        'Lịch, sổ tiếp công dân',
        OFFICE,
      ],
      [
        'Đối thoại với Nhân dân',
        5,
        'Từ 02 cuộc trở lên: 5 điểm; 01 cuộc: 3 điểm; không có: 0 điểm',
        'Kế hoạch, biên bản đối thoại',
        OFFICE,
      ],
      [
        'Kiến nghị giải quyết đúng hạn',
        5,
        'Từ 95% trở lên: 5 điểm; từ 85% đến dưới 95%: 3,5 điểm; từ 70% đến dưới 85%: 2 điểm; dưới 70%: 0 điểm',
        'Sổ theo dõi, văn bản trả lời',
        OFFICE,
      ],
      ['Công khai kết quả trả lời kiến nghị', 3, 'Có: 3 điểm; không có: 0 điểm', 'Ảnh niêm yết, tin đã đăng', CULTURE],
      [
        'Không để vụ việc khiếu kiện đông người do chậm giải quyết',
        2,
        'Không có: 2 điểm; có từ 01 trường hợp: 0 điểm',
        'Báo cáo tiếp công dân năm',
        OFFICE,
      ],
    ],
  ],
  [
    'V',
    'Sự hài lòng của người dân',
    [
      [
        'Người dân hài lòng qua khảo sát',
        10,
        'Đạt từ 80% trở lên: điểm = tỷ lệ x 10; dưới 80%: 0 điểm',
        'Báo cáo khảo sát',
        CULTURE,
      ],
      [
        'Số phiếu khảo sát',
        3,
        'Từ 100 phiếu trở lên: 3 điểm; từ 50 đến dưới 100 phiếu: 2 điểm; dưới 50 phiếu: 0 điểm',
        'Bảng tổng hợp phiếu',
        CULTURE,
      ],
      ['Có kế hoạch khắc phục sau khảo sát', 2, 'Có: 2 điểm; không có: 0 điểm', 'Kế hoạch, kết quả khắc phục', CULTURE],
      [
        'Gửi báo cáo về mô hình đủ và đúng hạn',
        3,
        'Mỗi báo cáo chậm trừ 0,5 điểm; mỗi báo cáo thiếu trừ 1 điểm; trừ không quá số điểm tối đa',
        'Sổ văn bản đi',
        CULTURE,
      ],
    ],
  ],
];

/** The invented set of five groups whose maxima make 100; it says on its face that it is one. */
export const SAMPLE_CRITERIA: CriteriaSet = {
  name: SAMPLE_NAME,
  isSample: true,
  groups: GROUPS.map(([number, title, lines], group) => ({
    number,
    title,
    criteria: lines.map((line, place) => criterion(`${group + 1}.${place + 1}`, line)),
  })),
};

function criterion(number: string, [title, maximum, scale, evidence, unit]: Line): SetCriterion {
  return { number, title, maximum, scale, evidence, unit };
}
