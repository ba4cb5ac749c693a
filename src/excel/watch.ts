// Knowing that the workbook changed since the last check.
import { capabilities } from './capabilities';
import { reading } from './session';

/** Calls `onChange` with the sheet's name and the address that changed; returns what ends the watch. */
export async function watchChanges(onChange: (address: string) => void): Promise<() => Promise<void>> {
  if (!capabilities().watch) return () => Promise.resolve();
  const registered = await reading(async (session) => {
    const handler = session.context.workbook.worksheets.onChanged.add(async ({ address }) => onChange(address));
    await session.sync();
    return handler;
  });
  return async () => {
    registered.remove();
    await registered.context.sync();
  };
}
