// How many findings of each severity: four toggles that filter; a zero stays.
import type { Panel } from '../controller/panel';
import { countsOf, openFindings, SEVERITIES } from '../listed';
import { sayCount } from '../shown';
import { lines, severities } from '../texts';
import { Icon } from './icon';

export function Counts({ panel }: { readonly panel: Panel }) {
  const { checked, answers, list } = panel.state();
  const counts = countsOf(openFindings(checked, answers));
  return (
    <div class="counts" role="group" aria-label={lines.filterBySeverity}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          class="count"
          aria-pressed={list.severity === severity}
          onClick={() => panel.filterSeverity(severity)}
        >
          <b>
            <Icon name={severity} class={severity} />
            {sayCount(counts[severity])}
          </b>{' '}
          <span class="small">{severities[severity].label}</span>
        </button>
      ))}
    </div>
  );
}
