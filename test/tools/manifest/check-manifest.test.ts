// The manifest's gate says each mistake that would keep Excel from taking the add-in.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBuild } from '../../../tools/manifest/check-build';
import { checkManifest } from '../../../tools/manifest/check-manifest';
import { parseManifest } from '../../../tools/manifest/parse';

const MANIFEST = readFileSync('manifest.xml', 'utf8');

test('the committed manifest has nothing wrong', () => {
  expect(checkManifest(MANIFEST)).toEqual([]);
});

test.each([
  ['a tag left open', (text: string) => text.replace('</Hosts>', ''), /well-formed/],
  [
    'a document type',
    (text: string) => text.replace('<OfficeApp', '<!DOCTYPE x [<!ENTITY a "b">]><OfficeApp'),
    /DOCTYPE/,
  ],
  ['an id that is no GUID', (text: string) => text.replace(/<Id>.*<\/Id>/, '<Id>cqtt</Id>'), /not a GUID/],
  ['a version of three parts', (text: string) => text.replace('0.1.0.0', '0.1.0'), /four parts/],
  [
    'an address over http',
    (text: string) => text.replace('https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html'),
    /not https/,
  ],
  [
    'the shared runtime asked for in the base',
    (text: string) => text.replace('<Set Name="ExcelApi"', '<Set Name="SharedRuntime"'),
    /hides the add-in/,
  ],
  [
    'a label before the groups',
    (text: string) => text.replace(/(<CustomTab id="Cqtt.Tab">)/, '$1<Label resid="Tab.Label"/>'),
    /too late/,
  ],
  ['a tab without label', (text: string) => text.replace('<Label resid="Tab.Label"/>', ''), /lacks <Label>/],
  [
    'an element that Office does not know',
    (text: string) => text.replace('<FunctionFile', '<Functions/><FunctionFile'),
    /not known/,
  ],
  [
    'a resource that is not defined',
    (text: string) => text.replace('resid="Check.Tip"', 'resid="Check.Tips"'),
    /Check\.Tips is not defined/,
  ],
  [
    'a resource that nobody uses',
    (text: string) => text.replace('resid="Check.Tip"', 'resid="Next.Tip"'),
    /Check\.Tip is never used/,
  ],
  [
    'a resource of the wrong kind',
    (text: string) => text.replace('<Label resid="Tab.Label"/>', '<Label resid="Check.Tip"/>'),
    /not of ShortStrings/,
  ],
  [
    'a short text that is too long',
    (text: string) => text.replace('DefaultValue="Kiểm tra"', `DefaultValue="${'a'.repeat(126)}"`),
    /at most 125/,
  ],
  [
    'a resource there twice',
    (text: string) => text.replace('String id="Next.Tip"', 'String id="Check.Tip"'),
    /there twice/,
  ],
  ['an icon size that is missing', (text: string) => text.replace(/<bt:Image size="80"[^>]*>/, ''), /lacks size 80/],
  ['another default language', (text: string) => text.replace('vi-VN', 'en-US'), /not vi-VN/],
])('%s is said', (_, spoil, problem) => {
  const spoilt = spoil(MANIFEST);
  expect(spoilt).not.toBe(MANIFEST);
  expect(checkManifest(spoilt).join('\n')).toMatch(problem);
});

describe('held against a build', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cqtt-build-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const problems = () => {
    const { root } = parseManifest(MANIFEST);
    return root ? checkBuild(root, folder, 'https://localhost:3000').join('\n') : '';
  };

  test('a command, a page and a picture that the build lacks are said', () => {
    writeFileSync(join(folder, 'taskpane.js'), 'associate("previousFinding")');
    expect(problems()).toMatch('Command check is not in the build.');
    expect(problems()).not.toMatch('Command previousFinding is not');
    expect(problems()).toMatch('taskpane.html is not in the build.');
  });

  test('a function that is described but not associated is said', () => {
    const list = JSON.stringify({
      functions: [
        { id: 'LEVEL', name: 'LEVEL' },
        { id: 'x', name: 'x' },
      ],
    });
    for (const file of ['functions.json', 'functions.en.json']) writeFileSync(join(folder, file), list);
    writeFileSync(join(folder, 'taskpane.js'), '"LEVEL"');
    expect(problems()).not.toMatch('Function LEVEL');
    expect(problems()).toMatch('Function id x is not allowed.');
    expect(problems()).toMatch('Function x is not in the build.');
  });

  test('languages that describe different functions are said', () => {
    writeFileSync(join(folder, 'functions.json'), '{"functions":[{"id":"LEVEL"}]}');
    writeFileSync(join(folder, 'functions.en.json'), '{"functions":[]}');
    expect(problems()).toMatch('list different functions');
  });
});
