// A button that lets one choose a file from the device.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../taskpane/components/button';
import type { Page } from '../page';
import { sourceOf } from '../source';

/** Old workbooks can be chosen too: what to do with them is said then. */
const KINDS = '.xlsx,.xlsm,.ods,.csv,.tsv,.txt,.xls';

interface ChooseFileProps {
  readonly page: Page;
  readonly main?: boolean;
  readonly children: ComponentChildren;
}

export function ChooseFile({ page, main, children }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen once more.
          currentTarget.value = '';
          if (file) void page.open(sourceOf(file));
        }}
      />
      <Button onPress={() => input.current?.click()} {...(main ? { look: 'main' as const } : {})}>
        {children}
      </Button>
    </>
  );
}
