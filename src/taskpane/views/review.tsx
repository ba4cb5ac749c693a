// A finding that asks: the words of the cell, one question, its answers, and what is assumed meanwhile.
import type { Finding } from '../../core/rules/finding';
import { Button } from '../components/button';
import { FindingHead } from '../components/finding-head';
import { Options } from '../components/options';
import type { Panel } from '../controller/panel';
import { visible } from '../shown';
import type { CheckScreen } from '../state';
import { buttons, lines, sections } from '../texts';

interface ReviewProps {
  readonly panel: Panel;
  readonly finding: Finding;
  readonly question: NonNullable<Finding['question']>;
  readonly screen: Extract<CheckScreen, { name: 'finding' }>;
}

export function Review({ panel, finding, question, screen }: ReviewProps) {
  const { received, what, how } = finding;
  return (
    <>
      <FindingHead panel={panel} finding={finding} />
      {received !== undefined && (
        <dl class="pair single">
          <div>
            <dt>{sections.inCell}</dt>
            <dd>{visible(received)}</dd>
          </div>
        </dl>
      )}
      <p class="soft">{what}</p>
      <Options
        question={question.text}
        name="answer"
        options={question.answers.map((answer, at) => ({ value: answer, label: answer, below: question.below?.[at] }))}
        chosen={screen.answer}
        wrong={screen.unanswered ? lines.chooseAnswer : undefined}
        onChoose={(answer) => panel.send({ do: 'pick-answer', answer })}
      />
      <p class="soft">
        {question.meanwhile ?? lines.noAnswerYet} {how}
      </p>
      <div class="bar">
        <Button look="main" onPress={panel.saveAnswer}>
          {buttons.saveAnswer}
        </Button>
        <Button onPress={() => panel.send({ do: 'back' })}>{buttons.later}</Button>
      </div>
    </>
  );
}
