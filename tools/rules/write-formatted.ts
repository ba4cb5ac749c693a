// Writes a file as the formatter would leave it.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes text to a path, formatted by the project's rules for its kind of file. */
export async function writeFormatted(path: string, text: string): Promise<void> {
  const options = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...options, filepath: path }));
}
