import { attribute, isOn, scanXml } from '../../src/files/xml/scan';

function visited(xml: string) {
  const seen: string[] = [];
  const isWhole = scanXml(xml, {
    open: (name, attributes) => seen.push(`<${name}${attributes === '' ? '' : ` ${attributes.trim()}`}>`),
    text: (text) => seen.push(text),
    close: (name) => seen.push(`</${name}>`),
  });
  return { seen: seen.join('|'), isWhole };
}

test.each([
  ['tags, texts, empty tags', '<a><b/>x</a>', '<a>|<b>|</b>|x|</a>'],
  ['prefixes go', '<x:row x:r="1"></x:row>', '<row x:r="1">|</row>'],
  ['entities', '<t>a &lt;b&gt; &amp; &#65;&#x1EA1; &unknown;</t>', '<t>|a <b> & Aạ &unknown;|</t>'],
  ['comments, instructions, CDATA', '<?xml?><!-- <a> --><t><![CDATA[<b>&amp;]]></t>', '<t>|<b>&amp;|</t>'],
  ['“>” in an attribute', `<a b="1>2" c='>'>y</a>`, `<a b="1>2" c='>'>|y|</a>`],
])('%s', (_says, xml, expected) => {
  expect(visited(xml)).toEqual({ seen: expected, isWhole: true });
});

test.each(['<a', '<a b="', '<!-- never', '<![CDATA[ never', '<a b="1>'])(
  'what ends too soon is not whole: %s',
  (xml) => {
    expect(visited(xml).isWhole).toBe(false);
  },
);

test('a part without visitors is walked all the same', () => {
  expect(scanXml('<a>x</a>', {})).toBe(true);
});

test.each([
  [' r="B2" s="3"', 's', '3'],
  [` ref = 'A1:B2'`, 'ref', 'A1:B2'],
  [' xr="9" r="1"', 'r', '1'],
  [' x:r="7"', 'r', '7'],
  [' r="1"', 'state', undefined],
  [' name="a &amp; b"', 'name', 'a & b'],
  [' r', 'r', undefined],
  [' r="1', 'r', undefined],
])('in “%s” the attribute %s is %s', (attributes, name, expected) => {
  expect(attribute(attributes, name)).toBe(expected);
});

test.each([
  [' hidden="1"', true],
  [' hidden="true"', true],
  [' hidden="0"', false],
  ['', false],
])('“%s” says %s', (attributes, expected) => {
  expect(isOn(attributes, 'hidden')).toBe(expected);
});
