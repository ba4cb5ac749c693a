// The check sum that each entry of a zip carries (CRC-32, as in ISO 3309), four bytes at a step.

const TABLES = tables();

export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let sum = 0xffffffff;
  for (let at = 0; at < whole; at += 4) {
    sum ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    sum =
      (four[sum & 0xff] ?? 0) ^
      (three[(sum >>> 8) & 0xff] ?? 0) ^
      (two[(sum >>> 16) & 0xff] ?? 0) ^
      (one[sum >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (one[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array];

function tables(): Tables {
  const one = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const after = (table: Int32Array) => table.map((value) => (value >>> 8) ^ (one[value & 0xff] ?? 0));
  const two = after(one);
  const three = after(two);
  return [one, two, three, after(three)];
}
