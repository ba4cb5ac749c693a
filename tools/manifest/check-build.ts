// What the manifest names must be in the build: pages, icons of their true size, functions and commands.
import type { Element } from '@xmldom/xmldom';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childOf, childrenOf, descendants } from './parse';

interface FunctionsMetadata {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

const FUNCTION_ID = /^[A-Z][A-Z\d_.]{2,}$/;

/** `folder` is the built folder that is served at `base`. */
export function checkBuild(root: Element, folder: string, base: string): string[] {
  return [...checkFiles(root, folder, base), ...checkCommands(root, folder), ...checkFunctions(root, folder, base)];
}

function localFile(address: string, folder: string, base: string): string | undefined {
  return address.startsWith(`${base}/`) ? join(folder, address.slice(base.length + 1)) : undefined;
}

function addresses(element: Element): { element: Element; address: string }[] {
  const own = ['DefaultValue', 'Value', 'Url'].flatMap((name) => {
    const address = element.getAttribute(name) ?? '';
    return address.startsWith('https://') ? [{ element, address }] : [];
  });
  return [...own, ...childrenOf(element).flatMap(addresses)];
}

function checkFiles(root: Element, folder: string, base: string): string[] {
  return addresses(root).flatMap(({ element, address }) => {
    const file = localFile(address, folder, base);
    if (!file) return [`${address} is not under ${base}.`];
    if (!existsSync(file)) return [`${address} is not in the build.`];
    return file.endsWith('.png') ? checkPixels(element, address, file) : [];
  });
}

function checkPixels(element: Element, address: string, file: string): string[] {
  const header = readFileSync(file).subarray(0, 24);
  const size = Number(/-(\d+)\.png$/.exec(address)?.[1]);
  const said = Number(/\.(\d+)$/.exec(element.getAttribute('id') ?? '')?.[1] ?? size);
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  return width === size && height === size && said === size ? [] : [`${address} is ${width} × ${height} pixels.`];
}

function bundle(folder: string): string {
  const file = join(folder, 'taskpane.js');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function checkCommands(root: Element, folder: string): string[] {
  const code = bundle(folder);
  const names = descendants(root, 'FunctionName').map((element) => element.textContent ?? '');
  return [...new Set(names)]
    .filter((name) => !new RegExp(`["'\`]${name}["'\`]`).test(code))
    .map((name) => `Command ${name} is not in the build.`);
}

function checkFunctions(root: Element, folder: string, base: string): string[] {
  const metadata = descendants(root, 'Metadata').flatMap((element) => childrenOf(element));
  const urls = childOf(childOf(childOf(root, 'VersionOverrides'), 'Resources'), 'Urls');
  const named = metadata.map((element) => element.getAttribute('resid'));
  const files = addresses(urls ?? root).filter(
    ({ element }) =>
      named.includes(element.getAttribute('id') ?? '') ||
      named.includes((element.parentNode as Element).getAttribute('id') ?? ''),
  );
  const code = bundle(folder);
  const lists = files.flatMap(({ address }) => {
    const file = localFile(address, folder, base);
    return file && existsSync(file)
      ? [{ address, ...(JSON.parse(readFileSync(file, 'utf8')) as FunctionsMetadata) }]
      : [];
  });
  if (lists.length === 0) return ['No metadata of functions is in the build.'];
  const ids = lists.map((list) => list.functions.map((each) => each.id).join());
  const problems = new Set(ids).size === 1 ? [] : ['The metadata of the languages list different functions.'];
  for (const { id } of lists[0]?.functions ?? []) {
    if (!FUNCTION_ID.test(id)) problems.push(`Function id ${id} is not allowed.`);
    if (!new RegExp(`["'\`]${id}["'\`]`).test(code)) problems.push(`Function ${id} is not in the build.`);
  }
  return problems;
}
