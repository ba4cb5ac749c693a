// Tạo trang: which sheets, for which year and commune, with which criteria set; and the two acts on dates.
import { Button } from '../components/button';
import type { Panel } from '../controller/panel';
import { SHEET_KINDS } from '../port';
import { buttons, lines, sections, titles } from '../texts';
import { CriteriaSource } from './criteria-source';
import { DateActs } from './date-acts';
import { GuideLink } from './guide-link';
import { SheetChoice } from './sheet-choice';
import { Wrong } from './wrong';
import { YearAndCommune } from './year-and-commune';

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
