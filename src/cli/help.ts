// What the command line says of itself, in Vietnamese or in English.
import type { Command, Language, Text } from './command';

const EXIT_CODES: Text = {
  vi: `Mã kết thúc của level, due, score: 0 đã trả lời; 1 số liệu sai (INVALID); 2 gõ lệnh sai; 3 cần người xem (REVIEW).
Với --tsv, mã kết thúc là 0 khi mọi dòng đã được trả lời; mỗi câu trả lời nói riêng INVALID hoặc REVIEW.`,
  en: `Exit codes of level, due, score: 0 answered; 1 invalid facts (INVALID); 2 called wrongly; 3 a person has to look (REVIEW).
With --tsv the exit code is 0 once every line is answered; each answer says INVALID or REVIEW for itself.`,
};

const COMMON: Text = {
  vi: `Tùy chọn chung:
  --tsv           đọc từng dòng từ đầu vào chuẩn, các ô cách nhau bằng dấu tab
  --format json   in mọi điều đã biết dưới dạng JSON
  --lang vi|en    ngôn ngữ của phần trợ giúp
  -h, --help      in trợ giúp này`,
  en: `Common options:
  --tsv           read lines from standard input, cells parted by tabs
  --format json   print everything that is known as JSON
  --lang vi|en    language of this help
  -h, --help      print this help`,
};

/** The list of commands. */
export function overview(commands: readonly Command[], language: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  cqtt ${name.padEnd(width)}   ${summary[language]}`);
  const [heading, more] =
    language === 'vi'
      ? ['Các lệnh:', 'Trợ giúp của một lệnh: cqtt LỆNH --help']
      : ['Commands:', 'Help of a command: cqtt COMMAND --help'];
  return `${[heading, ...lines, '', more, '', EXIT_CODES[language]].join('\n')}\n`;
}

/** The help of one command; a job on files says its exit codes itself. */
export function commandHelp(command: Command, language: Language): string {
  const own = [command.summary[language], '', command.help[language]];
  const common = 'run' in command ? [] : ['', COMMON[language], '', EXIT_CODES[language]];
  return `${[...own, ...common].join('\n')}\n`;
}

/** What was typed wrongly, with the help that shows it right. */
export function usageError(what: string, help: string, language: Language): string {
  return `${language === 'vi' ? 'Không hiểu' : 'Not understood'}: ${what}\n\n${help}`;
}
