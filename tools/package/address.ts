// The address that the add-in will be served at: https, no query, written without its last slash.

/**
 * Reads the address given on the command line.
 * @returns the base address, or what is wrong with it
 */
export function readBase(text: string | undefined): { readonly base: string } | { readonly problem: string } {
  if (!text) return { problem: 'Give the address: npm run package -- --url https://cqtt.example.vn' };
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { problem: `“${text}” is not an address. Give one like https://cqtt.example.vn/cqtt` };
  }
  if (url.protocol !== 'https:') return { problem: `Excel loads add-ins over https only; “${text}” is not https.` };
  if (url.search || url.hash || url.username)
    return { problem: `Give the address alone, without “?”, “#” or a name: “${text}”.` };
  let path = url.pathname;
  while (path.endsWith('/')) path = path.slice(0, -1);
  return { base: url.origin + path };
}
