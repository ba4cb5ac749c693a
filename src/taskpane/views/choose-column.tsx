// Asking which column is which, where the selected table leaves it unsure.
import { columnLetters } from '../../core/workbook/address';
import { Button } from '../components/button';
import { Options } from '../components/options';
import { TopBar } from '../components/top-bar';
import type { Panel } from '../controller/panel';
import type { BuildScreen } from '../state';
import { buttons, lines, tabs, titles } from '../texts';

const NONE = 'none';

export function ChooseColumn({ panel, screen }: { panel: Panel; screen: Extract<BuildScreen, { name: 'column' }> }) {
  const { table } = panel.state().form;
  const question = table?.questions[0];
  if (!table || !question) return null;
  const title = titles.column(question.role);
  const options = question.candidates.map(({ column, header, below }) => ({
    value: String(column),
    label: lines.column(columnLetters(column), header),
    below,
  }));
  const chosen = screen.picked === null ? NONE : screen.picked?.toString();
  const back = () => panel.send({ do: 'back' });
  const pick = (value: string) =>
    panel.send({ do: 'build-screen', screen: { name: 'column', picked: value === NONE ? null : Number(value) } });
  return (
    <>
      <TopBar back={tabs.build} onBack={back} />
      <h2 class="lead" data-focus="title" tabIndex={-1}>
        {title}
      </h2>
      <p class="soft">{lines.columnBelow(table.sheet, table.address)}</p>
      <Options
        titled
        question={title}
        name="column"
        options={[...options, { value: NONE, label: lines.noneOfThese }]}
        chosen={chosen}
        wrong={screen.unanswered ? lines.chooseAnswer : undefined}
        onChoose={pick}
      />
      <div class="bar">
        <Button look="main" onPress={panel.answerColumn}>
          {buttons.saveAnswer}
        </Button>
        <Button onPress={back}>{buttons.later}</Button>
      </div>
    </>
  );
}
