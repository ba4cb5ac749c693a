// Tạo sổ mới: for which year and commune, and the download.
import { useState } from 'preact/hooks';
import { proposedYear } from '../../core/sheets/proposed-year';
import { Button } from '../../taskpane/components/button';
import { Icon } from '../../taskpane/components/icon';
import type { Page } from '../page';
import { build, buttons } from '../texts';

const YEAR = /^20\d\d$/;

export function NewWorkbook({ page }: { readonly page: Page }) {
  const { year: proposed, orNext } = proposedYear(page.today());
  const [year, setYear] = useState(String(proposed));
  const [commune, setCommune] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setWrong(!YEAR.test(year));
    if (YEAR.test(year)) return void page.build(Number(year), commune.normalize('NFC').trim());
    document.getElementById('new-year')?.focus();
  };
  return (
    <form class="stack card" aria-labelledby="new-workbook" noValidate onSubmit={submit}>
      <div class="stack tight">
        <h2 id="new-workbook" class="lead">
          {build.title}
        </h2>
        <p class="soft">{build.below}</p>
      </div>
      <div class="line">
        <div class="field year">
          <label for="new-year">{build.year}</label>
          <input
            class="entry digits"
            id="new-year"
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
            value={year}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'new-year-wrong' : undefined}
            onInput={({ currentTarget }) => setYear(currentTarget.value.trim())}
          />
        </div>
        <div class="field commune">
          <label for="new-commune">{build.commune}</label>
          <input
            class="entry"
            id="new-commune"
            autocomplete="off"
            value={commune}
            aria-describedby="new-commune-example"
            onInput={({ currentTarget }) => setCommune(currentTarget.value)}
          />
        </div>
      </div>
      {wrong && (
        <p class="wrong" id="new-year-wrong" role="alert">
          <Icon name="error" />
          {build.wrongYear}
        </p>
      )}
      <p class="small" id="new-commune-example">
        {build.communeExample}
      </p>
      {orNext !== undefined && year !== String(orNext) && (
        <div class="line">
          <span class="soft">{build.nextYear(orNext)}</span>
          <button type="button" class="link" onClick={() => setYear(String(orNext))}>
            {buttons.useYear(orNext)}
          </button>
        </div>
      )}
      <Button submits wide>
        {buttons.build}
      </Button>
    </form>
  );
}
