// What packaging promises: an https address, and headers that let the pane in and nothing else.
import { readBase } from '../../tools/package/address';
import { contentSecurityPolicy, iisHeaders, nginxHeaders, plainHeaders } from '../../tools/package/headers';

test.each([
  ['https://cqtt.haiphong.example', 'https://cqtt.haiphong.example'],
  ['https://cqtt.haiphong.example/', 'https://cqtt.haiphong.example'],
  ['https://may-chu.example:8443/cqtt//', 'https://may-chu.example:8443/cqtt'],
])('%s is served at %s', (text, base) => {
  expect(readBase(text)).toEqual({ base });
});

test.each([
  [undefined, /Give the address/],
  ['cqtt', /not an address/],
  ['http://cqtt.example', /https only/],
  ['https://cqtt.example/?a=1', /alone/],
  ['https://user@cqtt.example', /alone/],
])('%s is refused with what to do', (text, problem) => {
  expect(readBase(text)).toEqual({ problem: expect.stringMatching(problem) });
});

test('only our own code and office.js may run, and only Office may frame the pane', () => {
  const policy = contentSecurityPolicy(false);
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/unsafe/);
  expect(contentSecurityPolicy(true)).toContain("script-src 'self';");
});

test.each([
  ['nginx', nginxHeaders(true, '/cqtt')],
  ['IIS', iisHeaders(true)],
  ['plain', plainHeaders(true)],
])('%s keeps what is named by content for a year and asks for the rest anew', (_, text) => {
  expect(text).toMatch(/no-cache/);
  expect(text).toMatch(/max-age=31536000, immutable/);
  expect(text).toContain(contentSecurityPolicy(true));
});
