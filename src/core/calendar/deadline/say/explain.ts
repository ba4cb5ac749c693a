// Explains a deadline to the officer: what was added to the words, which article says so, and why no date follows.
import type { Deadline, DeadlineKind, DeadlineReading, DueTime, PointPart } from '../deadline';

const CIVIL_CODE = 'Bộ luật Dân sự 2015';

const WITHOUT_DATE: Partial<Record<DeadlineKind, string>> = {
  daily: 'Việc hằng ngày, không có hạn theo ngày.',
  weekly: 'Việc hằng tuần, không có hạn theo ngày.',
  periodic: 'Chỉ ghi nhịp báo cáo, không ghi ngày.',
  times: 'Chỉ ghi số lần, không ghi ngày.',
  continuous: 'Việc thường xuyên, không có hạn.',
  'on request': 'Chờ yêu cầu, chưa có ngày.',
  event: 'Chờ một việc khác, chưa có ngày.',
  'by document': 'Thời gian nằm ở văn bản khác.',
  'school year': 'Theo năm học hoặc nhiệm kỳ, ngày do văn bản khác quy định.',
  'open start': 'Chỉ ghi lúc bắt đầu, không ghi hạn.',
  'when needed': 'Không ghi ngày cụ thể.',
  'reporting window': 'Khoảng thời gian của số liệu, không phải hạn nộp.',
  duration: 'Chỉ ghi độ dài thời gian.',
  'no time': 'Không nói về thời hạn.',
};

const PARTS: Partial<Record<PointPart, string>> = {
  start: 'Lấy ngày đầu',
  middle: 'Lấy ngày giữa',
  end: 'Lấy ngày cuối',
};

/** Điều 146 speaks of months and years, not of quarters. */
function partExplained({ end }: DueTime): string | undefined {
  const words = end.part && PARTS[end.part];
  if (words === undefined) return undefined;
  const months = end.last - end.first + 1;
  const byLaw = months === 1 || months === 12;
  return byLaw ? `${words} (${CIVIL_CODE}, điều 146).` : `${words} của thời kỳ được ghi.`;
}

function timeExplained(time: DueTime): readonly (string | undefined)[] {
  const { end, bound } = time;
  const bare = end.day === undefined && end.part === undefined;
  return [
    bound === 'before' ? '“Trước” không gồm thời điểm được ghi: ngày cuối còn kịp là ngày liền trước.' : undefined,
    bare && bound === 'through' ? 'Không ghi ngày: lấy ngày cuối của thời kỳ.' : undefined,
    partExplained(time),
  ];
}

function countExplained({ counted }: Deadline): string | undefined {
  if (counted === undefined) return undefined;
  return counted.direction === 'after'
    ? `Không tính ngày xảy ra sự kiện (${CIVIL_CODE}, điều 147).`
    : 'Đếm lùi từ ngày của sự kiện.';
}

/**
 * What an officer should know about how a phrase was read, a sentence each.
 *
 * @param deadline a deadline as `readDeadline` gives it
 * @example explainDeadline({ kind: 'daily', times: [], implied: [], doubts: [], textLeft: '' }) // → ["Việc hằng ngày, không có hạn theo ngày."]
 */
export function explainDeadline(deadline: Deadline): readonly string[] {
  const { kind, times, starts, implied, doubts, goesOn, textLeft } = deadline;
  const none = WITHOUT_DATE[kind];
  const sentences = [
    ...(none === undefined ? times.flatMap(timeExplained) : [none]),
    implied.includes('year') && none === undefined ? 'Không ghi năm: lấy năm được hỏi.' : undefined,
    implied.includes('rhythm') ? 'Không ghi nhịp: hiểu là mỗi kỳ báo cáo một lần.' : undefined,
    countExplained(deadline),
    doubts.length > 0 ? '“Chậm nhất trước ngày” có thể hiểu hai cách: CQTT lấy ngày sớm hơn.' : undefined,
    starts === undefined ? undefined : 'Chỉ tính từ thời điểm bắt đầu được ghi.',
    goesOn ? 'Sau đó việc vẫn tiếp tục.' : undefined,
    textLeft === '' ? undefined : `Chưa đọc: “${textLeft}”.`,
  ];
  return [...new Set(sentences.filter((sentence) => sentence !== undefined))];
}

/**
 * What keeps a phrase from having a certain date, in one sentence; undefined when it was read or is blank.
 *
 * @param reading a reading as `readDeadline` gives it
 * @example sayProblem({ status: 'unreadable', why: 'không ghi tháng', part: 'ngày 15' }) // → "“ngày 15”: không ghi tháng."
 */
export function sayProblem(reading: DeadlineReading): string | undefined {
  if (reading.status === 'review') return `Cần xem: ${reading.why}.`;
  return 'part' in reading ? `“${reading.part}”: ${reading.why}.` : undefined;
}
