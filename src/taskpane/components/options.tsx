// One question with a few answers, none chosen beforehand.
import { Icon } from './icon';

interface OptionsProps {
  readonly question: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly below?: string | undefined }[];
  readonly chosen: string | undefined;
  /** Said under the question when no answer was chosen. */
  readonly wrong?: string | undefined;
  readonly onChoose: (value: string) => void;
  /** The question is the title of the state already. */
  readonly titled?: boolean;
}

export function Options({ question, name, options, chosen, wrong, onChoose, titled }: OptionsProps) {
  return (
    <fieldset aria-describedby={wrong ? `${name}-wrong` : undefined}>
      <legend class={titled ? 'unseen' : undefined} data-focus="question" tabIndex={-1}>
        {question}
      </legend>
      {wrong && (
        <p class="wrong" id={`${name}-wrong`}>
          <Icon name="error" />
          {wrong}
        </p>
      )}
      {options.map(({ value, label, below }) => (
        <label key={value} class={chosen === value ? 'option chosen' : 'option'}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            <b>{label}</b>
            {below && <span class="small">{below}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
