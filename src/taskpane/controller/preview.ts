// Sửa…: shows what fixes would change, and what that does to totals; writes nothing.
import type { Finding } from '../../core/rules/finding';
import { editsOf, partsOf, tickedAtFirst } from '../preview-parts';
import { previewOf } from '../reduce/reduce-finding';
import type { PreviewScreen } from '../state';
import { said } from '../texts';
import { ROWS_MORE } from '../tree-rows';
import type { Context } from './context';

/** Previews the fixes of some findings, as far as they can be written together. */
export function previewFixes(context: Context, findings: readonly Finding[], from: PreviewScreen['from']): void {
  const parts = partsOf(findings);
  const [first] = findings;
  if (!first || parts.length === 0) return;
  const title = findings.every((finding) => finding.title === first.title) ? { title: first.title } : {};
  showPreview(context, { of: 'fix', ...title, from, parts });
}

export function showPreview(
  context: Context,
  preview: Pick<PreviewScreen, 'of' | 'from' | 'parts'> & { readonly title?: string },
): void {
  const ticked = tickedAtFirst(preview.parts);
  context.store.send({
    do: 'preview',
    screen: { name: 'preview', ...preview, ticked, shown: ROWS_MORE, effects: [] },
  });
  context.store.send({ do: 'say', text: said.preview(editsOf(preview.parts, ticked).length) });
  void tellEffects(context);
}

export function tick(context: Context, part: number): void {
  context.store.send({ do: 'tick', part });
  void tellEffects(context);
}

/** What the ticked fixes do to total and level, where the host can tell. */
async function tellEffects({ port, store }: Context): Promise<void> {
  const screen = previewOf(store.state());
  if (!screen || !port.effectsOf || screen.of !== 'fix') return;
  // A preview without its effects is still a preview: nothing is lost when they can't be told.
  const effects = await port.effectsOf(editsOf(screen.parts, screen.ticked)).catch(() => []);
  if (previewOf(store.state()) === screen && effects.length > 0) store.send({ do: 'effects', effects });
}
