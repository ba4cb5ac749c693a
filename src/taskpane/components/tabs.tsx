// The tabs: arrows move and choose; choosing runs nothing.
import type { Panel } from '../controller/panel';
import { openFindings } from '../listed';
import type { Tab } from '../state';
import { lines, tabs } from '../texts';

const TABS: readonly Tab[] = ['check', 'build'];
const MOST_COUNTED = 999;

export function Tabs({ panel }: { readonly panel: Panel }) {
  const { tab: chosen, checked, answers } = panel.state();
  const open = openFindings(checked, answers).length;
  return (
    <header class="tabs">
      <div role="tablist" aria-label={tabs.label} onKeyDown={(event) => moveTab(event, panel)}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            class="tab"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === chosen}
            aria-controls="page"
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => void panel.openTab(tab)}
          >
            {tabs[tab]}
            {tab === 'check' && open > 0 && (
              <>
                {' '}
                <span class="badge digits">{open > MOST_COUNTED ? `${MOST_COUNTED}+` : open}</span>
                <span class="unseen"> {lines.openFindings}</span>
              </>
            )}
          </button>
        ))}
      </div>
    </header>
  );
}

function moveTab(event: KeyboardEvent, panel: Panel): void {
  const at = TABS.indexOf(panel.state().tab);
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: (at + TABS.length - 1) % TABS.length,
    ArrowRight: (at + 1) % TABS.length,
    Home: 0,
    End: TABS.length - 1,
  };
  const next = TABS[places[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  void panel.openTab(next);
  document.getElementById(`tab-${next}`)?.focus();
}
