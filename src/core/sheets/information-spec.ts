// What Thông tin asks: the unit, the year and its level, the plan, the people, the working week.
import type { FieldSpec, InformationSpec } from './spec';

export const NOT_REGISTERED = 'Không đăng ký';
export const WORKING_WEEKS = ['Thứ Hai đến thứ Sáu', 'Thứ Hai đến sáng thứ Bảy', 'Thứ Hai đến thứ Bảy'] as const;
export const DEPUTY = 'Phó Chủ tịch';

const TEXT = { holds: 'text', asked: true } as const;

export const INFORMATION_SPEC: InformationSpec = {
  id: 'information',
  name: 'Thông tin',
  kind: 'information',
  purpose: 'Đơn vị, năm, mức đăng ký, kế hoạch, người phụ trách, bảng mức và ngày nghỉ. Các trang khác lấy từ đây.',
  sections: [
    {
      title: 'Đơn vị đăng ký',
      fields: [
        {
          ...TEXT,
          id: 'commune',
          label: 'Tên đơn vị',
          hint: 'Ghi như trong văn bản, có “xã”, “phường” hoặc “đặc khu”',
          prompt: 'Ghi như trong văn bản. Ví dụ: xã Minh Giang.',
        },
      ],
    },
    {
      title: 'Năm và mức',
      fields: [
        {
          id: 'year',
          label: 'Năm',
          hint: 'Năm đăng ký và chấm điểm',
          holds: 'year',
          asked: true,
          onWrong: 'stop',
          prompt: 'Ghi bốn chữ số. Sau khi đổi năm, bấm Cập nhật hạn để tính lại các ngày.',
        },
        {
          ...TEXT,
          id: 'registered',
          label: 'Mức đăng ký',
          hint: 'Đăng ký trước ngày 15/02',
          onWrong: 'stop',
          prompt: 'Chọn trong danh sách. Đăng ký trước ngày 15/02; không đăng ký thì kết quả là “Không đạt chuẩn”.',
        },
        {
          id: 'asOfDay',
          label: 'Ngày tính hạn',
          hint: 'Số ngày còn lại tính từ ngày này',
          holds: 'date',
          asked: true,
          prompt: 'Ghi ngày/tháng/năm, hoặc bấm Lấy ngày hôm nay trong khung CQTT.',
        },
      ],
    },
    {
      title: 'Văn bản',
      fields: [
        {
          ...TEXT,
          id: 'planNumber',
          label: 'Số, ký hiệu kế hoạch',
          hint: 'Ví dụ: 27/KH-UBND',
          prompt: 'Ghi số và ký hiệu của kế hoạch năm. Ví dụ: 27/KH-UBND.',
        },
        {
          id: 'planDate',
          label: 'Ngày ban hành kế hoạch',
          hint: 'Ghi ngày/tháng/năm',
          holds: 'date',
          asked: true,
          prompt: 'Ghi ngày/tháng/năm. Ví dụ: 12/01/2026.',
        },
        {
          id: 'scoringDay',
          label: 'Ngày lập bảng chấm điểm',
          hint: 'In ở đầu Bảng chấm điểm',
          holds: 'date',
          asked: true,
          prompt: 'Ghi ngày/tháng/năm. Ví dụ: 06/11/2026.',
        },
      ],
    },
    {
      title: 'Người phụ trách',
      fields: [
        {
          ...TEXT,
          id: 'preparer',
          label: 'Người lập bảng',
          hint: 'Họ và tên, in dưới Bảng chấm điểm',
          prompt: 'Ghi họ và tên người lập bảng.',
        },
        {
          ...TEXT,
          id: 'signer',
          label: 'Người ký',
          hint: 'Họ và tên, in dưới Bảng chấm điểm',
          prompt: 'Ghi họ và tên người ký.',
        },
        {
          ...TEXT,
          id: 'signerTitle',
          label: 'Chức vụ người ký',
          hint: 'Phó Chủ tịch ký thay (KT.) Chủ tịch',
          choices: ['Chủ tịch', DEPUTY],
          onWrong: 'warning',
          prompt: 'Chọn trong danh sách: Chủ tịch, Phó Chủ tịch.',
        },
        {
          ...TEXT,
          id: 'contact',
          label: 'Người liên hệ',
          hint: 'Họ tên, phòng, số điện thoại',
          prompt: 'Ghi họ tên, phòng và số điện thoại của người theo dõi.',
        },
      ],
    },
    {
      title: 'Lịch làm việc',
      fields: [
        {
          ...TEXT,
          id: 'workingWeek',
          label: 'Tuần làm việc',
          hint: 'Dùng để tính ngày làm việc cuối',
          choices: WORKING_WEEKS,
          onWrong: 'stop',
          prompt: 'Chọn trong danh sách. Sau khi đổi, bấm Cập nhật hạn để tính lại các ngày.',
        },
      ],
    },
  ],
};

export const LEVELS_TITLE = 'Mức và điểm';
export const LEVELS_HEADERS = ['Mức đạt', 'Từ điểm', 'Đến điểm'] as const;
export const HOLIDAYS_TITLE = 'Ngày nghỉ, ngày làm bù';
export const HOLIDAYS_HEADERS = ['Ngày', 'Nghỉ hoặc làm bù', 'Tên, tình trạng'] as const;
export const DAY_OFF = 'Nghỉ';
export const MAKE_UP_DAY = 'Làm bù';

/** All fields, from the top of the sheet down. */
export const FIELDS: readonly FieldSpec[] = INFORMATION_SPEC.sections.flatMap((section) => section.fields);
