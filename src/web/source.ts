// The officer's file as the browser hands it over: its name, and its bytes each time they are asked for; never written.
import { HostError } from '../core/workbook/host';
import { READ_LIMITS } from '../files/limits';
import { tooLarge } from '../files/refusals';
import { notes } from './texts';

export interface Source {
  readonly name: string;
  /** @throws HostError where the file is too large, or can no longer be read */
  bytes(): Promise<Uint8Array>;
}

/** Lets a file be read again after it was saved; only some browsers give it. */
interface FileHandle {
  readonly kind: string;
  getFile(): Promise<File>;
}

interface HandedItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileHandle | null>;
}

export function sourceOf(file: File, handle: Promise<FileHandle | null> = Promise.resolve(null)): Source {
  const { name } = file;
  return {
    name,
    async bytes() {
      try {
        const kept = await handle.catch(() => null);
        const now = kept?.kind === 'file' ? await kept.getFile() : file;
        if (now.size > READ_LIMITS.fileBytes) throw tooLarge(name, 'quá lớn');
        return new Uint8Array(await now.arrayBuffer());
      } catch (thrown) {
        throw thrown instanceof HostError ? thrown : new HostError('failed', notes.moved(name));
      }
    },
  };
}

export type Dropped = { readonly source: Source; readonly others: number } | { readonly refused: string };

/** What was dropped on the page; has to be asked while the drop is being told, not later. */
export function droppedOn({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Dropped {
  const [first, ...others] = [...items].filter(({ kind }) => kind === 'file') as HandedItem[];
  const file = first?.getAsFile() ?? files[0];
  if (!file) return { refused: notes.nothingDropped };
  if (first?.webkitGetAsEntry?.()?.isDirectory) return { refused: notes.folder(file.name) };
  return { source: sourceOf(file, first?.getAsFileSystemHandle?.()), others: others.length };
}
