// What has to be put right before building, under the field that it is about.
import { Icon } from '../components/icon';
import type { BuildForm } from '../state';
import { lines } from '../texts';

/** What has to be put right, under the field that it is about. */
export function Wrong({ form, about }: { readonly form: BuildForm; readonly about: NonNullable<BuildForm['wrong']> }) {
  if (form.wrong !== about) return null;
  return (
    <p class="wrong" id={`wrong-${about}`} role="alert">
      <Icon name="error" />
      {lines.wrong[about]}
    </p>
  );
}
