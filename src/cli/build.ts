// cqtt build: a new workbook with the standard sheets of a year.
import { writeFile } from 'node:fs/promises';
import { holidaysOf, sayHoliday } from '../core/calendar/holidays';
import { workingDaysOf } from '../core/calendar/working-days';
import { readRegistration } from '../core/score/registration';
import { buildSheets } from '../core/sheets/build';
import type { BuildInformation } from '../core/sheets/build-input';
import { communeKind } from '../core/sheets/commune';
import { dueDaysOf } from '../core/sheets/due-days';
import { SAMPLE_CRITERIA } from '../core/sheets/sample-criteria';
import type { SheetContent } from '../core/sheets/sheet-content';
import { yearlyTasks } from '../core/sheets/yearly-tasks';
import { writeWorkbook } from '../files/write-workbook';
import { JOB_EXIT, type Job, type Misuse, type Typed } from './command';
import { deviceDay } from './device-day';

export const build: Job = {
  name: 'build',
  summary: { vi: 'Tạo sổ mới có các trang chuẩn', en: 'A new workbook with the standard sheets' },
  help: {
    vi: `Cách gõ: cqtt build --out TỆP.xlsx --year 2026 [--commune "xã Minh Giang"] [--registered "Mức 4"]
  --out         tệp mới; tệp đã có thì không ghi đè
  --year        năm của các trang
  --commune     tên đơn vị như ghi trong văn bản; xã, phường hay đặc khu lấy từ tên này
  --registered  mức đăng ký, hoặc "Không đăng ký"

Mã kết thúc: 0 đã tạo; 2 không ghi được; 64 gõ lệnh sai.`,
    en: `Usage: cqtt build --out FILE.xlsx --year 2026 [--commune "xã Minh Giang"] [--registered "Mức 4"]
  --out         the new file; one that exists is not written over
  --year        the year of the sheets
  --commune     the unit's name as in documents; its kind is taken from it
  --registered  the registered level, or "Không đăng ký"

Exit codes: 0 made; 2 could not be written; 64 called wrongly.`,
  },
  options: {
    out: { type: 'string' },
    year: { type: 'string' },
    commune: { type: 'string' },
    registered: { type: 'string' },
  },
  async run(typed, { print, complain }) {
    const request = buildRequest(typed);
    if ('misuse' in request) return request;
    const { out, information } = request;
    const bytes = await writeWorkbook(standardSheets(information));
    try {
      await writeFile(out, bytes, { flag: 'wx' });
    } catch (error) {
      complain(`Chưa ghi được “${out}”: ${whyNotWritten(error)}\n`);
      return JOB_EXIT.failed;
    }
    print(
      `Đã tạo “${out}”: các trang chuẩn năm ${information.year}. Bộ tiêu chí trong tệp là bộ mẫu, cần thay bằng bộ của thành phố.\n`,
    );
    return JOB_EXIT.done;
  },
};

interface BuildRequest {
  readonly out: string;
  readonly information: BuildInformation;
}

function buildRequest({ values, words }: Typed): BuildRequest | Misuse {
  const { out, year, commune, registered } = values;
  if (words.length > 0) return { misuse: words.join(' ') };
  if (typeof out !== 'string' || !/\.xlsx$/i.test(out))
    return { misuse: `--out ${out === undefined ? '' : String(out)}` };
  if (typeof year !== 'string' || !/^20\d\d$/.test(year))
    return { misuse: `--year ${year === undefined ? '' : String(year)}` };
  const level = typeof registered === 'string' ? registeredLevel(registered) : undefined;
  if (registered !== undefined && level === undefined) return { misuse: `--registered ${String(registered)}` };
  return {
    out,
    information: {
      year: Number(year),
      asOfDay: deviceDay(),
      ...(typeof commune === 'string' && commune.trim() !== '' ? { commune: commune.normalize('NFC').trim() } : {}),
      ...(level === undefined ? {} : { registered: level }),
    },
  };
}

function registeredLevel(typed: string): string | undefined {
  const registration = readRegistration(typed);
  if (registration.kind === 'not-registered') return 'Không đăng ký';
  return registration.kind === 'registered' ? registration.level : undefined;
}

/** The sample set says on its face that it is none of the city's. */
function standardSheets(information: BuildInformation): readonly SheetContent[] {
  const { year, commune = '' } = information;
  const workingDays = workingDaysOf();
  return buildSheets(information, SAMPLE_CRITERIA, yearlyTasks(year, communeKind(commune)), {
    holidays: holidaysOf(year)
      .filter(({ status }) => status !== 'not announced')
      .map((holiday) => ({ day: holiday.day, kind: holiday.kind, says: sayHoliday(holiday) })),
    dueDays: (phrase) => dueDaysOf(phrase, { year, workingDays }),
  });
}

function whyNotWritten(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EEXIST':
      return 'tệp đã có. Chọn tên khác.';
    case 'ENOENT':
      return 'thư mục chưa có. Tạo thư mục rồi chạy lại.';
    case 'EACCES':
    case 'EPERM':
      return 'không có quyền ghi vào thư mục này. Chọn thư mục khác.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
