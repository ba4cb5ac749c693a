// One of the four sheets: to be made, or there already.
import { Icon } from '../components/icon';
import type { Panel } from '../controller/panel';
import { SHEET_KINDS, type SheetKind } from '../port';
import type { BuildForm } from '../state';
import { lines, sheetNames } from '../texts';

interface PartProps {
  readonly panel: Panel;
  readonly form: BuildForm;
}

export function SheetChoice({ panel, kind, form }: PartProps & { readonly kind: SheetKind }) {
  const { name, holds } = sheetNames[kind];
  if (form.present.includes(kind)) {
    return (
      <div class="choice">
        <Icon name="done" class="done" />
        <span>
          <b>{name}</b>
          <span class="small">{lines.present}</span>
        </span>
      </div>
    );
  }
  const ticked = form.sheets.includes(kind);
  const toggle = () =>
    panel.send({
      do: 'fill',
      form: { sheets: SHEET_KINDS.filter((each) => form.sheets.includes(each) !== (each === kind)) },
    });
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={ticked}
        onChange={toggle}
        data-focus={kind === SHEET_KINDS.find((each) => !form.present.includes(each)) ? 'first' : undefined}
      />
      <span>
        <b>{name}</b>
        <span class="small">{holds}</span>
      </span>
    </label>
  );
}
