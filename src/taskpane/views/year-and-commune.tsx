// The year and the commune of the sheets; after 15/11 whether the next year is meant.
import type { Panel } from '../controller/panel';
import type { BuildForm } from '../state';
import { buttons, lines, sections } from '../texts';
import { Wrong } from './wrong';

interface PartProps {
  readonly panel: Panel;
  readonly form: BuildForm;
}

export function YearAndCommune({ panel, form }: PartProps) {
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
