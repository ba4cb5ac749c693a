// The way to the guide.
import type { Panel } from '../controller/panel';
import { buttons } from '../texts';

export function GuideLink({ panel }: { readonly panel: Panel }) {
  return (
    <p>
      <a class="link" href={panel.state().guideAddress} target="_blank" rel="noopener">
        {buttons.guide}
      </a>
    </p>
  );
}
