// What the command line does with what was typed: finds the command, answers one question or many lines, or shows help.
import { parseArgs } from 'node:util';
import {
  EXIT,
  JOB_EXIT,
  type Answer,
  type Command,
  type ExitCode,
  type Language,
  type Options,
  type Question,
  type Terminal,
  type Typed,
} from './command';
import { COMMANDS } from './commands';
import { commandHelp, overview, usageError } from './help';
import { linesOf } from './lines';

const COMMON: Options = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
const OF_QUESTIONS: Options = { tsv: { type: 'boolean' }, format: { type: 'string' } };

/** Runs one command; its result is the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '--help', ...rest] = words;
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) return withoutCommand(words, terminal);
  const typed = typedOf(command, rest);
  if (typeof typed === 'string') return misused(command, typed, languageOf(rest), terminal);
  const language = typed.values['lang'] === 'en' ? 'en' : 'vi';
  if (typed.values['help'] === true) {
    terminal.print(commandHelp(command, language));
    return EXIT.answered;
  }
  if (!('run' in command)) return answered(command, typed, language, terminal);
  const ended = await command.run(typed, terminal);
  return typeof ended === 'number' ? ended : misused(command, ended.misuse, language, terminal);
}

async function answered(command: Question, typed: Typed, language: Language, terminal: Terminal): Promise<ExitCode> {
  const { format = 'text' } = typed.values;
  if (format !== 'text' && format !== 'json') return misused(command, `--format ${String(format)}`, language, terminal);
  if (typed.values['tsv'] === true) return answerLines(command, format, terminal);
  const answer = command.answer(typed);
  if ('misuse' in answer) return misused(command, answer.misuse, language, terminal);
  terminal.print(`${format === 'json' ? JSON.stringify(answer.json, undefined, 2) : answer.text}\n`);
  return answer.exit;
}

function withoutCommand(words: readonly string[], terminal: Terminal): ExitCode {
  const [name = '--help'] = words;
  const language = languageOf(words);
  if (name.startsWith('-')) {
    terminal.print(overview(COMMANDS, language));
    return EXIT.answered;
  }
  terminal.complain(usageError(name, overview(COMMANDS, language), language));
  return EXIT.usage;
}

function typedOf(command: Command, words: readonly string[]): Typed | string {
  try {
    const { values, positionals } = parseArgs({
      args: withNumbersLast(words),
      options: { ...COMMON, ...('run' in command ? {} : OF_QUESTIONS), ...command.options },
      allowPositionals: true,
    });
    return { values: values as Typed['values'], words: positionals };
  } catch (error) {
    return String(error).replace(/^TypeError[^:]*: /, '');
  }
}

/** "-1" is a score, not an option. */
function withNumbersLast(words: readonly string[]): string[] {
  const numbers = words.filter((word) => /^-\d/.test(word));
  return numbers.length === 0 ? [...words] : [...words.filter((word) => !numbers.includes(word)), '--', ...numbers];
}

function languageOf(words: readonly string[]): Language {
  return words[words.indexOf('--lang') + 1] === 'en' || words.includes('--lang=en') ? 'en' : 'vi';
}

function misused(command: Command, what: string, language: Language, terminal: Terminal): ExitCode {
  terminal.complain(usageError(what, commandHelp(command, language), language));
  return 'run' in command ? JOB_EXIT.usage : EXIT.usage;
}

/** One answer a line, behind the id that the line begins with; every line is answered, so the whole is a success. */
async function answerLines(command: Question, format: string, { input, print }: Terminal): Promise<ExitCode> {
  for await (const line of linesOf(input)) {
    if (line === '') continue;
    const [id = '', ...cells] = line.split('\t');
    const answer: Answer = command.answerLine(cells.map((cell) => cell.replaceAll('\\n', '\n')));
    print(
      format === 'json'
        ? `${JSON.stringify({ id, ...answer.json })}\n`
        : `${id}\t${answer.line.replaceAll(/[\t\n]/g, ' ')}\n`,
    );
  }
  return EXIT.answered;
}
