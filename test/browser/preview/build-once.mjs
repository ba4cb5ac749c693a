// Builds the preview once for all browser tests, from the sources as they are now.
import { execFileSync } from 'node:child_process';

export const FOLDER = 'build/preview-test';

export default function buildOnce() {
  execFileSync(process.execPath, ['tools/run-ts.mjs', 'tools/build-preview.ts', FOLDER], { stdio: 'inherit' });
  execFileSync(process.execPath, ['tools/run-ts.mjs', 'tools/build-guide.ts'], { stdio: 'inherit' });
}
