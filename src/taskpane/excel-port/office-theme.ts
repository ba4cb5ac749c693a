// Light or dark as Excel itself is, told by how bright its background is.

/** Undefined where Excel does not say. */
export function officeTheme(): 'light' | 'dark' | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const color = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!color) return undefined;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => parseInt(part, 16));
  // Weights of ITU-R BT.601.
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}
