// npm run package -- --url https://… [--office-js self] [--out folder]: a folder for any static web server, and its manifest.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkManifest } from './manifest/check-manifest';
import { readBase } from './package/address';
import { iisHeaders, nginxHeaders, plainHeaders } from './package/headers';
import { copyOfficeJs } from './package/office-js';

const DEVELOPMENT_BASE = 'https://localhost:3000';

function main(): number {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, 'office-js': { type: 'string' }, out: { type: 'string' } },
  });
  const address = readBase(values.url);
  if ('problem' in address) return refuse(address.problem);
  const source = values['office-js'] ?? 'microsoft';
  if (source !== 'self' && source !== 'microsoft')
    return refuse(`--office-js is “self” or “microsoft”, not “${source}”.`);
  const selfHosted = source === 'self';
  const folder = resolve(values.out ?? 'build/package');
  const environment = ['--env', `folder=${folder}`, ...(selfHosted ? ['--env', 'officeJs=office/office.js'] : [])];
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...environment], { stdio: 'inherit' });
  if (selfHosted) copyOfficeJs(folder);
  const manifest = readFileSync('manifest.xml', 'utf8').replaceAll(DEVELOPMENT_BASE, address.base);
  writeFileSync(join(folder, 'manifest.xml'), manifest);
  const path = new URL(address.base).pathname.replace(/\/$/, '');
  writeFileSync(join(folder, 'headers.nginx.conf'), nginxHeaders(selfHosted, path));
  writeFileSync(join(folder, 'web.config'), iisHeaders(selfHosted));
  writeFileSync(join(folder, '_headers'), plainHeaders(selfHosted));
  const problems = checkManifest(manifest, { folder, base: address.base });
  for (const problem of problems) console.error(`manifest.xml: ${problem}`);
  if (problems.length > 0) return 1;
  console.log(
    `Serve the folder ${folder} at ${address.base}, with the headers of web.config (IIS), headers.nginx.conf or _headers.`,
  );
  console.log(`Give ${join(folder, 'manifest.xml')} to Excel.`);
  if (selfHosted) {
    console.log(
      'office.js is copied unmodified into office/. Microsoft supports only its own address: this way works without',
    );
    console.log('its support, and its licence (office/LICENSE.md) asks whoever ships a copy to read the terms first.');
  }
  return 0;
}

function refuse(problem: string): number {
  console.error(problem);
  return 64;
}

process.exitCode = main();
