// What a command of the command line is: a name, its help in two languages, its options, and what it does.
import type { ParseArgsConfig } from 'node:util';

export type Language = 'vi' | 'en';

/** A text in both languages of the help. */
export type Text = Readonly<Record<Language, string>>;

/** Where a command reads and writes; a test has its own. */
export interface Terminal {
  readonly input: AsyncIterable<string | Uint8Array>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Says how far a long job is, in place of what it said before; absent where nobody watches. */
  readonly progress?: (text: string) => void;
  /** The script that a worker runs; absent where the job is to be done without workers. */
  readonly worker?: string;
}

/** How a question ended: answered, answer invalid, called wrongly, or left to a person. */
export const EXIT = { answered: 0, invalid: 1, usage: 2, review: 3 } as const;
/** How a job on files ended: nothing wrong, something to mend, something that could not be done, called wrongly. */
export const JOB_EXIT = { done: 0, found: 1, failed: 2, usage: 64 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT] | (typeof JOB_EXIT)[keyof typeof JOB_EXIT];

/** The options of a command, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after the command's name. */
export interface Typed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** What is no option, in order. */
  readonly words: readonly string[];
}

/** An answer in every form in which it can be printed. */
export interface Answer {
  readonly exit: ExitCode;
  /** What `--tsv` prints behind the id. */
  readonly line: string;
  /** What a person reads. */
  readonly text: string;
  /** Everything that is known, for `--format json`. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** A question typed the wrong way, and how to type it. */
export interface Misuse {
  readonly misuse: string;
}

interface Described {
  readonly name: string;
  readonly summary: Text;
  readonly help: Text;
  readonly options: Options;
}

/** A command that answers one question on the line, or one in each line of standard input. */
export interface Question extends Described {
  /** The answer to what was typed. */
  readonly answer: (typed: Typed) => Answer | Misuse;
  /** The answer to one line of tabbed input, its id left out. */
  readonly answerLine: (cells: readonly string[]) => Answer;
}

/** A command that works on files, in its own forms of output. */
export interface Job extends Described {
  readonly run: (typed: Typed, terminal: Terminal) => Promise<ExitCode | Misuse>;
}

export type Command = Question | Job;
