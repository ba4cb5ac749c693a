// Tạo trang: which sheets, for which year and commune, with which criteria set; and the two acts on dates.
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import type { Panel } from '../controller/panel';
import { SHEET_KINDS, type SheetKind } from '../port';
import type { BuildForm } from '../state';
import { buttons, lines, sections, sheetNames, titles } from '../texts';
import { CriteriaSource } from './criteria-source';
import { DateActs } from './date-acts';
import { GuideLink } from './guide-link';

export function ChooseSheets({ panel }: { readonly panel: Panel }) {
  const { form } = panel.state();
  const missing = SHEET_KINDS.length - form.present.length;
  return (
    <>
      <form
        class="stack"
        id="build"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void panel.build();
        }}
      >
        <div class="stack tight">
          <h2 class="lead" data-focus="title" tabIndex={-1}>
            {titles.build}
          </h2>
          <p class="soft">{missing === 0 ? lines.allPresent : lines.buildBelow}</p>
        </div>
        <fieldset>
          <legend>{sections.chooseSheets}</legend>
          {SHEET_KINDS.map((kind) => (
            <SheetChoice key={kind} panel={panel} kind={kind} form={form} />
          ))}
          <Wrong form={form} about="sheets" />
        </fieldset>
        {missing > 0 && (
          <>
            {form.sheets.includes('criteria') && <CriteriaSource panel={panel} />}
            <YearAndCommune panel={panel} form={form} />
            <div class="bar">
              <Button look="main" submits disabled={form.sheets.length === 0}>
                {buttons.build(form.sheets.length)}
              </Button>
            </div>
          </>
        )}
      </form>
      <DateActs panel={panel} />
      <GuideLink panel={panel} />
    </>
  );
}

interface PartProps {
  readonly panel: Panel;
  readonly form: BuildForm;
}

function SheetChoice({ panel, kind, form }: PartProps & { readonly kind: SheetKind }) {
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

function YearAndCommune({ panel, form }: PartProps) {
  const wrong = form.wrong === 'year';
  return (
    <div class="stack near">
      <div class="line">
        <div class="field year">
          <label for="year">{sections.year}</label>
          <input
            class="entry digits"
            id="year"
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
            value={form.year}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'wrong-year' : undefined}
            data-focus={wrong ? 'field' : undefined}
            onInput={({ currentTarget }) => panel.send({ do: 'fill', form: { year: currentTarget.value.trim() } })}
          />
        </div>
        <div class="field commune">
          <label for="commune">{sections.commune}</label>
          <input
            class="entry"
            id="commune"
            autocomplete="off"
            value={form.commune}
            onInput={({ currentTarget }) => panel.send({ do: 'fill', form: { commune: currentTarget.value } })}
          />
        </div>
      </div>
      <Wrong form={form} about="year" />
      {form.nextYear !== undefined && form.year !== String(form.nextYear) && (
        <div class="line">
          <span class="soft">{lines.nextYear(form.nextYear)}</span>
          <button
            type="button"
            class="link"
            onClick={() => {
              panel.send({ do: 'fill', form: { year: String(form.nextYear) } });
              document.getElementById('year')?.focus();
            }}
          >
            {buttons.useYear(form.nextYear)}
          </button>
        </div>
      )}
    </div>
  );
}

/** What has to be put right, under the field that it is about. */
export function Wrong({ form, about }: { readonly form: BuildForm; readonly about: NonNullable<BuildForm['wrong']> }) {
  if (form.wrong !== about) return null;
  return (
    <p class="wrong" id={`wrong-${about}`} role="alert">
      <Icon name="error" />
      {lines.wrong[about]}
    </p>
  );
}
