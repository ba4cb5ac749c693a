// Which changes of cells are of looks alone: they start no calculation and are no edit.
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';

const LOOKS: ReadonlySet<unknown> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** Univer looks at the command that a mutation came from. */
export function isStyleOnly(id: string, params: object | undefined): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return LOOKS.has((params as { trigger?: string } | undefined)?.trigger);
}
