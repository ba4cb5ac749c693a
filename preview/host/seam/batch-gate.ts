// What a batch meets on its way to the workbook: limits, a cell being edited, latency, no answer at all.
import type { RichRequest, RichResponse } from '../rich/wire';
import type { Switches } from '../switches';

/** Status numbers by which the client knows why a batch was not taken. */
export const STATUS = { ok: 0, cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

export interface Counters {
  /** Batches: one for each sync, one more when `Excel.run` cleans up, and those of the client itself. */
  batches: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
}

export type GateAnswer = { readonly status: number; readonly body: string };

export interface BatchGate {
  readonly switches: Switches;
  readonly counters: Counters;
  readonly isEditing: () => boolean;
  readonly answer: (request: RichRequest) => Promise<RichResponse>;
  /** Told of every batch that was answered. */
  readonly record: (request: RichRequest, response: RichResponse) => void;
}

/** Null: never to be answered. */
export async function passBatch(text: string, gate: BatchGate): Promise<GateAnswer | null> {
  const { switches, counters } = gate;
  const requestBytes = byteLength(text);
  counters.batches++;
  counters.requestBytes += requestBytes;
  if (switches.latency > 0) await new Promise((resolve) => setTimeout(resolve, switches.latency));
  if (requestBytes > switches.payloadLimit) return { status: STATUS.requestTooLarge, body: '' };
  if (switches.editingCell || gate.isEditing()) return { status: STATUS.cellEditMode, body: '' };
  const request = JSON.parse(text) as RichRequest;
  counters.actions += request.Actions.length;
  const response = await gate.answer(request);
  gate.record(request, response);
  if (!switches.answering) return null;
  const body = JSON.stringify(response);
  const responseBytes = byteLength(body);
  counters.responseBytes += responseBytes;
  return responseBytes > switches.payloadLimit
    ? { status: STATUS.responseTooLarge, body: '' }
    : { status: STATUS.ok, body };
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
