// Draws assets/*.png at every size that the manifest asks for, from assets/svg: node tools/draw-icons.mjs
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const FROM = 'assets/svg';
const TO = 'assets';
const BUTTON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const SIZES = { cqtt: [16, 32, 64, 80, 128] };
// Up to this size lines one pixel wide are drawn from the sixteen-pixel grid, else they blur.
const SMALL = 24;

const names = readdirSync(FROM).flatMap((file) => (file.endsWith('-small.svg') ? [] : [file.replace('.svg', '')]));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const name of names) {
  for (const size of SIZES[name] ?? BUTTON_SIZES) {
    const drawing = readFileSync(`${FROM}/${name}${size <= SMALL ? '-small' : ''}.svg`, 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(`${TO}/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
