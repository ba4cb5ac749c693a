// The gate for a manifest, offline: well-formed, in the schema's order, complete, and true to the build.
import { parseManifest } from './parse';
import { checkBuild } from './check-build';
import { checkResources } from './check-resources';
import { checkStructure } from './check-structure';

/**
 * Says what is wrong with a manifest; nothing where all is well.
 * @param text the manifest
 * @param build the built folder and the address that it is served at; left out, the build is not looked at
 */
export function checkManifest(text: string, build?: { readonly folder: string; readonly base: string }): string[] {
  const { root, problems } = parseManifest(text);
  if (!root) return [...problems];
  const more = [...checkStructure(root), ...checkResources(root)];
  return build ? [...more, ...checkBuild(root, build.folder, build.base)] : more;
}
