// The tasks of the yearly cycle, as a commune's own: those of the plan's table, and those that its body names and its table forgets.
import type { CommuneKind } from './commune';

export interface YearlyTask {
  readonly task: string;
  /** As officers write it; the deadline grammar reads it. */
  readonly time: string;
  readonly lead: string;
  readonly cooperating: readonly string[];
  readonly product: string;
}

/** The years in which the plan asks for an interim and a final summary; a later plan has its own. */
const INTERIM_SUMMARY = 2027;
const FINAL_SUMMARY = 2030;

/**
 * The tasks for a year and a kind of unit. Summaries whose year is over are left out. Source: the plan, part V and its appendix.
 * @param year the year of the sheets, four digits
 * @example yearlyTasks(2031, 'xã').some((task) => task.time === 'Năm 2030') // → false
 */
export function yearlyTasks(year: number, kind: CommuneKind): readonly YearlyTask[] {
  const { office, culture, economy, centre, front, party, villages } = unitsOf(kind);
  const summaries: YearlyTask[] = [
    ...(year <= INTERIM_SUMMARY ? [summary('Sơ kết', 'sơ kết', INTERIM_SUMMARY)] : []),
    ...(year <= FINAL_SUMMARY ? [summary('Tổng kết', 'tổng kết', FINAL_SUMMARY)] : []),
  ];
  return [
    {
      task: 'Xây dựng kế hoạch năm và đăng ký mức đạt chuẩn “Chính quyền thân thiện”, gửi Sở Nội vụ',
      time: 'Trước ngày 15/02 hằng năm',
      lead: culture,
      cooperating: [office, centre, economy],
      product: 'Kế hoạch; văn bản đăng ký mức',
    },
    {
      task: 'Phân công công chức làm đầu mối theo dõi từng nhóm tiêu chí tại mỗi phòng, đơn vị',
      time: 'Tháng 02 hằng năm',
      lead: office,
      cooperating: [culture, economy, centre],
      product: 'Thông báo phân công',
    },
    {
      task: `Tổ chức hội nghị quán triệt kế hoạch và bộ tiêu chí đến cán bộ, công chức và ${villages}`,
      time: 'Quý I hằng năm',
      lead: culture,
      cooperating: [office, party, front],
      product: 'Biên bản hội nghị',
    },
    {
      task: 'Lắp đặt, thay mới pano, khẩu hiệu “4 xin, 4 luôn, 5 không” tại cổng, khuôn viên trụ sở và nơi tiếp nhận hồ sơ',
      time: 'Quý I hằng năm',
      lead: office,
      cooperating: [culture, centre],
      product: 'Pano, khẩu hiệu; ảnh chụp',
    },
    {
      task: 'Tuyên truyền về mô hình trên đài truyền thanh, trang thông tin điện tử và mạng xã hội',
      time: 'Hằng tháng',
      lead: culture,
      cooperating: [front, party],
      product: 'Tin, bài',
    },
    {
      task: `Tuyên truyền qua văn nghệ quần chúng và bảng tin tại ${villages}`,
      time: 'Hằng quý',
      lead: culture,
      cooperating: [front],
      product: 'Chương trình, bảng tin',
    },
    {
      task: 'Gắn tiêu chí “Chính quyền thân thiện” với phong trào xây dựng đời sống văn hóa và việc bình xét danh hiệu văn hóa',
      time: 'Hằng năm',
      lead: culture,
      cooperating: [front],
      product: 'Hướng dẫn bình xét',
    },
    {
      task: 'Thực hiện các tiêu chí theo mức đã đăng ký, lưu minh chứng từng tiêu chí',
      time: 'Thường xuyên',
      lead: culture,
      cooperating: [office, centre, economy],
      product: 'Hồ sơ minh chứng',
    },
    {
      task: 'Đẩy mạnh cải cách thủ tục hành chính, đổi mới cách tiếp nhận và trả kết quả cho người dân, doanh nghiệp',
      time: 'Thường xuyên',
      lead: centre,
      cooperating: [office, economy],
      product: 'Báo cáo giải quyết thủ tục hành chính',
    },
    {
      task: 'Kiểm tra, đôn đốc các phòng, đơn vị; tổng hợp kết quả và khó khăn, vướng mắc',
      time: 'Hằng quý',
      lead: culture,
      cooperating: [office, centre, economy],
      product: 'Báo cáo quý',
    },
    {
      task: 'Tổng hợp, báo cáo đột xuất về mô hình theo yêu cầu của cấp trên',
      time: 'Khi có yêu cầu',
      lead: culture,
      cooperating: [office],
      product: 'Báo cáo',
    },
    {
      task: 'Đề xuất giải pháp cho các tiêu chí có nguy cơ không đạt điểm theo mức đăng ký',
      time: 'Trước ngày 15/7 hằng năm',
      lead: culture,
      cooperating: [office, centre, economy],
      product: 'Tờ trình giải pháp',
    },
    {
      task: 'Giám sát, phản biện xã hội việc thực hiện mô hình',
      time: 'Hằng năm',
      lead: front,
      cooperating: [party],
      product: 'Báo cáo giám sát',
    },
    {
      task: 'Lập dự toán kinh phí thực hiện mô hình năm sau, trình Ủy ban nhân dân bố trí trong ngân sách',
      time: 'Quý III hằng năm',
      lead: economy,
      cooperating: [culture, office],
      product: 'Dự toán kinh phí',
    },
    {
      task: 'Khảo sát mức độ hài lòng của người dân đối với chính quyền',
      time: 'Trước ngày 20/10 hằng năm',
      lead: culture,
      cooperating: [centre, front],
      product: 'Báo cáo khảo sát',
    },
    {
      task: 'Tự đánh giá, chấm điểm các tiêu chí theo mức đăng ký, gửi báo cáo về Ủy ban nhân dân thành phố (qua Sở Nội vụ)',
      time: 'Trước ngày 15/11 hằng năm',
      lead: culture,
      cooperating: [office, centre, economy],
      product: 'Bảng tự chấm điểm; báo cáo tự đánh giá',
    },
    {
      task: 'Lập hồ sơ đề nghị thẩm định, công nhận đạt chuẩn “Chính quyền thân thiện”',
      time: 'Tháng 11 hằng năm',
      lead: culture,
      cooperating: [office],
      product: 'Tờ trình; hồ sơ đề nghị',
    },
    {
      task: 'Giải trình, bổ sung minh chứng phục vụ thẩm định',
      time: 'Tháng 12 hằng năm',
      lead: culture,
      cooperating: [office, centre, economy, front],
      product: 'Văn bản giải trình',
    },
    {
      task: 'Báo cáo kết quả năm, nêu kiến nghị về bộ tiêu chí, thang điểm nếu có',
      time: 'Tháng 12 hằng năm',
      lead: culture,
      cooperating: [office, front],
      product: 'Báo cáo năm',
    },
    {
      task: 'Đề nghị khen thưởng tập thể, cá nhân có thành tích',
      time: 'Tháng 12 hằng năm',
      lead: culture,
      cooperating: [office, party],
      product: 'Tờ trình khen thưởng',
    },
    ...summaries,
  ];

  function summary(verb: string, noun: string, inYear: number): YearlyTask {
    return {
      task: `${verb} giai đoạn thực hiện mô hình: chuẩn bị báo cáo, tổ chức hội nghị ${noun}`,
      time: `Năm ${inYear}`,
      lead: culture,
      cooperating: [office, party, front],
      product: `Báo cáo ${noun}`,
    };
  }
}

/** One standard name a unit. Source: Nghị định 150/2025/NĐ-CP for the offices of a commune. */
function unitsOf(kind: CommuneKind) {
  return {
    office: 'Văn phòng HĐND và UBND',
    culture: 'Phòng Văn hóa - Xã hội',
    economy: kind === 'phường' ? 'Phòng Kinh tế, Hạ tầng và Đô thị' : 'Phòng Kinh tế',
    centre: 'Trung tâm Phục vụ hành chính công',
    front: `Ủy ban MTTQ Việt Nam ${kind}`,
    party: 'Ban Xây dựng Đảng',
    villages: kind === 'phường' ? 'các tổ dân phố' : 'các thôn',
  };
}
