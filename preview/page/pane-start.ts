// Runs in the pane before office.js: asks the page around it to put the emulated Excel there.
const { __host: host } = parent as Window & { readonly __host?: { install(pane: Window): void } };
if (host) host.install(window);
// Without Excel around it office.js would leave for an empty page.
else location.replace('/');

export {};
