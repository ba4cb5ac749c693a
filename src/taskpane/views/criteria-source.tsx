// Where the criteria set comes from: the sample, or the table that the officer has selected.
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import type { Panel } from '../controller/panel';
import { buttons, lines, sections } from '../texts';

export function CriteriaSource({ panel }: { readonly panel: Panel }) {
  const { form } = panel.state();
  const { criteria, table, wrong } = form;
  const choose = (from: 'sample' | 'selected') => panel.send({ do: 'fill', form: { criteria: from } });
  const complaint = wrong === 'table' || wrong === 'no-table' ? lines.wrong[wrong] : undefined;
  return (
    <fieldset>
      <legend>{sections.criteriaFrom}</legend>
      <label class={criteria === 'sample' ? 'option chosen' : 'option'}>
        <input type="radio" name="criteria" checked={criteria === 'sample'} onChange={() => choose('sample')} />
        <span>
          <b>{lines.sampleSet}</b>
          <span class="small">{lines.sampleSetBelow}</span>
        </span>
      </label>
      <label class={criteria === 'selected' ? 'option chosen' : 'option'}>
        <input type="radio" name="criteria" checked={criteria === 'selected'} onChange={() => choose('selected')} />
        <span>
          <b>{lines.selectedSet}</b>
          <span class="small">{lines.selectedSetBelow}</span>
        </span>
      </label>
      {criteria === 'selected' && (
        <>
          {table && (
            <ul class="list">
              <li>
                <Icon name="done" class="done" />
                <span>
                  {lines.selectedRead(table.sheet, table.address)}:{' '}
                  {lines.selectedHolds(table.groups, table.criteria, table.total)}
                </span>
              </li>
            </ul>
          )}
          {complaint && (
            <p class="wrong" role="alert">
              <Icon name="error" />
              {complaint}
            </p>
          )}
          <Button wide onPress={panel.readSelection} focus={complaint ? 'field' : undefined}>
            {buttons.readSelection}
          </Button>
        </>
      )}
    </fieldset>
  );
}
