// cqtt check: workbooks checked from the command line, told as text, JSON or a workbook.
import { JOB_EXIT, type ExitCode, type Job, type Misuse, type Terminal } from '../command';
import { deviceDay } from '../device-day';
import type { CheckedFile } from '../../results/checked-file';
import { checkedInOrder } from './checked-in-order';
import { inputFiles } from './input-files';
import { OutFile, refusedOut } from './out-file';
import { outputOf } from './output';
import { checkRequest, type CheckRequest } from './request';

export const check: Job = {
  name: 'check',
  summary: { vi: 'Kiểm tra các tệp bảng tính', en: 'Check workbook files' },
  help: {
    vi: `Cách gõ: cqtt check TỆP|THƯ MỤC… [--today 2026-11-20] [--format text|json|ndjson|xlsx] [--out TỆP]
  Đọc .xlsx, .xlsm, .ods, .csv; .xls khi máy có LibreOffice. Không ghi gì vào tệp được kiểm tra.
  --today    ngày tính hạn (yyyy-mm-dd hoặc dd/mm/yyyy); không có thì là ngày của máy
  --format   text cho người đọc; json là một mảng, mỗi tệp một đối tượng; ndjson mỗi tệp một dòng;
             xlsx là trang kết quả có liên kết tới từng ô (cần --out)
  --out      tệp nhận kết quả, thay cho màn hình; không được là một tệp cần kiểm tra
  --lang vi|en, -h, --help

Mã kết thúc: 0 không có lỗi hoặc cảnh báo; 1 có lỗi hoặc cảnh báo; 2 có tệp chưa kiểm tra được; 64 gõ lệnh sai.`,
    en: `Usage: cqtt check FILE|FOLDER… [--today 2026-11-20] [--format text|json|ndjson|xlsx] [--out FILE]
  Reads .xlsx, .xlsm, .ods, .csv; .xls where LibreOffice is installed. Never writes the files that it checks.
  --today    the day that counts as today (yyyy-mm-dd or dd/mm/yyyy); the device's day when left out
  --format   text for people; json is an array with an object for each file (docs/cqtt-check.schema.json);
             ndjson a line for each file; xlsx a result workbook with links to the cells (needs --out)
  --out      the file that takes the answer in place of the screen; none of the files to check
  --lang vi|en, -h, --help

Exit codes: 0 no error or warning; 1 errors or warnings; 2 some file could not be checked; 64 called wrongly.`,
  },
  options: { today: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
  async run(typed, terminal): Promise<ExitCode | Misuse> {
    const request = checkRequest(typed, deviceDay);
    if ('misuse' in request) return request;
    const files = await inputFiles(request.paths);
    const refused = request.out === undefined ? undefined : await refusedOut(request.out, files);
    if (refused !== undefined) return { misuse: `--out ${request.out ?? ''}: ${refused}` };
    if (files.length === 0) terminal.complain('Không có tệp bảng tính nào (.xlsx, .xlsm, .ods, .csv, .xls).\n');
    const checked = await answer(files, request, terminal);
    return files.length === 0 ? JOB_EXIT.failed : checked;
  },
};

async function answer(files: readonly string[], request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const file = request.out === undefined ? undefined : new OutFile(request.out);
  const write = (text: string) => (file ? file.write(text) : terminal.print(text));
  try {
    const output = outputOf(request.format, write, request.out);
    let exit: ExitCode = JOB_EXIT.done;
    let done = 0;
    for await (const checked of checkedInOrder(files, request.today, terminal.worker)) {
      output.add(checked);
      exit = Math.max(exit, exitOf(checked)) as ExitCode;
      done += 1;
      terminal.progress?.(`Đã kiểm tra ${done}/${files.length} tệp`);
    }
    terminal.progress?.('');
    const last = await output.end();
    if (file) file.write(last);
    else terminal.print(String(last));
    file?.keep();
    return exit;
  } catch (error) {
    file?.drop();
    throw error;
  }
}

/** What a file that could not be checked says counts more than what another one has. */
function exitOf({ status, findings }: CheckedFile): ExitCode {
  if (status !== 'ok') return JOB_EXIT.failed;
  const isWrong = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  return isWrong ? JOB_EXIT.found : JOB_EXIT.done;
}
