// Texts in the bytes of the old encoding VNI (font VNI-Times): a letter, and after it the byte of its marks.
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const PLAIN = ['', 'ù', 'ø', 'û', 'õ', 'ï'];
const ROOFED = ['â', 'á', 'à', 'å', 'ã', 'ä'];
const BREVED = ['ê', 'é', 'è', 'ú', 'ü', 'ë'];
const WHOLE = new Map([
  ['đ', 'ñ'],
  ['ơ', 'ô'],
  ['ư', 'ö'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['ỉ', 'æ'],
  ['ĩ', 'ó'],
  ['ị', 'ò'],
  ['ỵ', 'î'],
]);

export function inVni(text: string): string {
  return [...text.normalize('NFC')].map(letterInVni).join('');
}

function letterInVni(letter: string): string {
  const small = letter.toLocaleLowerCase('vi');
  const written = WHOLE.get(small) ?? withMarks(small);
  return small === letter ? written : written.toLocaleUpperCase('vi');
}

function withMarks(letter: string): string {
  const [base = '', ...marks] = [...letter.normalize('NFD')];
  if (marks.length === 0) return letter;
  const tone = Math.max(0, ...marks.map((mark) => TONES.indexOf(mark)));
  if (marks.includes('\u0302')) return base + String(ROOFED[tone]);
  if (marks.includes('\u0306')) return base + String(BREVED[tone]);
  // Ơ and ư have a byte of their own, and their tone after it.
  if (marks.includes('\u031b')) return String(WHOLE.get(`${base}\u031b`.normalize('NFC'))) + String(PLAIN[tone]);
  return base + String(PLAIN[tone]);
}
