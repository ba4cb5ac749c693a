// npm run start:excel: builds, serves over https and starts a genuine Excel with the add-in, or says what to do without one.
import { spawnSync } from 'node:child_process';

const WITHOUT_EXCEL = `There is no desktop Excel on this system (${process.platform}).
- To try everything without Excel: npm start
- To try it in Excel on the web: npm run package -- --url https://… , serve the folder, then in Excel on the web choose
  Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in, and give it the manifest of that folder.
- On Windows or macOS with Excel 2021 or newer: npm run start:excel`;

function run(command: string, ...rest: string[]): void {
  const { status } = spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(WITHOUT_EXCEL);
  process.exitCode = 1;
} else {
  run('npm', 'run', 'build');
  run(
    'npx',
    'office-addin-debugging',
    'start',
    'manifest.xml',
    'desktop',
    '--app',
    'excel',
    '--dev-server',
    'node tools/run-ts.mjs tools/serve-https.ts',
    '--dev-server-port',
    '3000',
  );
}
