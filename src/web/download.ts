// Handing bytes to the officer as a file: through the browser's own download, so that nothing is sent anywhere.

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Windows takes none of these in a name. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;
const KEPT_FOR = 60_000;

/** Names as Windows takes them: "CQTT 2026 xã A/B.xlsx" becomes "CQTT 2026 xã A B.xlsx". */
export function fileName(wanted: string): string {
  return wanted.normalize('NFC').replace(NOT_IN_NAMES, ' ').replace(/ {2,}/g, ' ').trim();
}

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read it only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
