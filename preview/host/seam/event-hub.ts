// Which events the add-in listens to, and how they reach it.
import { addressOf } from '../../book/address';
import type { BookEvent } from '../../book/book';
import { vbArray } from './vb-array';

export type HostEventHandler = (event: number, payload: unknown) => void;

/** The host event that carries messages of all kinds. */
export const RICH_MESSAGES = 33;

const EXCEL_EVENTS = 65536;
const WORKBOOK_TARGET = 'Workbook';

interface Message {
  readonly event: number;
  readonly sheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export class EventHub {
  private readonly listening = new Set<string>();
  private handler: HostEventHandler | null = null;

  connect(handler: HostEventHandler | null): void {
    this.handler = handler;
  }

  listen(event: number, target: string, on: boolean): void {
    if (on) this.listening.add(`${event} ${target}`);
    else this.listening.delete(`${event} ${target}`);
  }

  /** Excel tells events after the batch that caused them, one by one. */
  tell(happened: BookEvent, byAddIn: boolean): void {
    for (const { event, sheetId, args } of messagesOf(happened, byAddIn)) {
      for (const target of [sheetId, WORKBOOK_TARGET]) {
        if (!this.listening.has(`${event} ${target}`)) continue;
        const entry = vbArray([EXCEL_EVENTS, event, target, JSON.stringify(args), 0, false]);
        setTimeout(() => this.handler?.(RICH_MESSAGES, vbArray([entry])), 0);
      }
    }
  }

  forget(): void {
    this.listening.clear();
    this.handler = null;
  }
}

function messagesOf(happened: BookEvent, byAddIn: boolean): readonly Message[] {
  const source = 'Local';
  switch (happened.kind) {
    case 'changed': {
      const { sheetId, area, kind } = happened.change;
      const triggerSource = byAddIn ? 'ThisLocalAddin' : 'Unknown';
      const args = { address: addressOf(area), changeType: kind, source, triggerSource, worksheetId: sheetId };
      return [{ event: 10, sheetId, args }];
    }
    case 'selected': {
      const { sheetId, areas } = happened.selection;
      const address = areas.map((area) => addressOf(area)).join(',');
      return [{ event: 14, sheetId, args: { address, worksheetId: sheetId } }];
    }
    case 'activated':
      return [
        { event: 12, sheetId: happened.previousId, args: { worksheetId: happened.previousId } },
        { event: 11, sheetId: happened.sheetId, args: { worksheetId: happened.sheetId } },
      ];
    case 'sheetAdded':
      return [{ event: 13, sheetId: happened.sheetId, args: { source, worksheetId: happened.sheetId } }];
    case 'sheetDeleted':
      return [{ event: 15, sheetId: happened.sheetId, args: { source, worksheetId: happened.sheetId } }];
    case 'calculated':
      return [{ event: 16, sheetId: happened.sheetId, args: { worksheetId: happened.sheetId } }];
  }
}
