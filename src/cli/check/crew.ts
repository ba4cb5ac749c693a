// Workers that check files side by side: one file each at a time, replaced when they break or do not answer.
import { Worker } from 'node:worker_threads';
import { dayNumber, type CivilDay } from '../../core/calendar/civil-day';
import { untold } from './check-file';
import type { CheckedFile } from '../../results/checked-file';

/** What a worker is asked: a file, and the serial number of the day that counts as today. */
export interface Asked {
  readonly file: string;
  readonly today: number;
}

/** Longer than LibreOffice may take for an old file, in milliseconds. */
const PATIENCE = 60_000;
/** Megabytes of one worker: a workbook that needs more stops its worker and nobody else. */
const MEMORY = 1024;
const TOO_LONG = 'Chưa kiểm tra được: quá lâu chưa xong. Tách tệp, hoặc chỉ giữ các trang cần kiểm tra.';
const BROKEN = 'Chưa kiểm tra được: tệp cần quá nhiều bộ nhớ. Tách tệp, hoặc chỉ giữ các trang cần kiểm tra.';

export class Crew {
  private readonly idle: Member[];
  private readonly waiting: ((member: Member) => void)[] = [];

  constructor(
    script: string,
    readonly size: number,
    private readonly patience = PATIENCE,
  ) {
    this.idle = Array.from({ length: size }, () => new Member(script));
  }

  /** Waits for a worker that is free; never rejects. */
  async check(file: string, today: CivilDay): Promise<CheckedFile> {
    const member = this.idle.pop() ?? (await new Promise<Member>((resolve) => this.waiting.push(resolve)));
    const checked = await member.check(file, today, this.patience);
    const next = this.waiting.shift();
    if (next) next(member);
    else this.idle.push(member);
    return checked;
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.idle.map((member) => member.dismiss()));
  }
}

type Ended = (checked: CheckedFile | { readonly failed: string }) => void;

class Member {
  private worker: Worker | undefined;
  private ended: Ended = () => undefined;

  constructor(private readonly script: string) {
    this.worker = this.hired();
  }

  async check(file: string, today: CivilDay, patience: number): Promise<CheckedFile> {
    this.worker ??= this.hired();
    const asked: Asked = { file, today: dayNumber(today) };
    this.worker.postMessage(asked);
    const late = setTimeout(() => this.ended({ failed: TOO_LONG }), patience);
    const answer = await new Promise<Parameters<Ended>[0]>((resolve) => (this.ended = resolve));
    clearTimeout(late);
    if (!('failed' in answer)) return answer;
    void this.worker.terminate();
    this.worker = undefined;
    return untold(file, today, 'error', answer.failed);
  }

  async dismiss(): Promise<void> {
    await this.worker?.terminate();
  }

  private hired(): Worker {
    const worker = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: MEMORY }, stderr: true });
    const ended: Ended = (answer) => {
      // One that was given up may still say something.
      if (this.worker === worker) this.ended(answer);
    };
    worker.on('message', ended);
    worker.on('error', () => ended({ failed: BROKEN }));
    worker.on('exit', () => ended({ failed: BROKEN }));
    return worker;
  }
}
