// Builds the preview without serving it: tools/build-preview.ts <folder>
import { buildPreview } from '../preview/build';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to build into.');
await buildPreview(folder);
