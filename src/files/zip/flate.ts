// Packing and unpacking of one entry by the machine's own streams, never past a given size.

/** Unpacks; undefined when the entry is broken or would grow past `most` bytes. */
export async function inflated(packed: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  try {
    return await collected(packed, new DecompressionStream('deflate-raw'), most);
  } catch {
    return undefined;
  }
}

export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await collected(bytes, new CompressionStream('deflate-raw'), Infinity);
  return packed ?? bytes;
}

async function collected(
  bytes: Uint8Array,
  through: { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<BufferSource> },
  most: number,
): Promise<Uint8Array | undefined> {
  const writer = through.writable.getWriter();
  // A failure shows at the reading end; here it would only be an unhandled rejection.
  void writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = through.readable.getReader();
  // Where the size is known the bytes are put where they stay: large parts would lie in memory twice.
  let whole = new Uint8Array(Number.isFinite(most) ? most : 2 * bytes.length + 1024);
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (size + value.length > most) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    if (size + value.length > whole.length) whole = grown(whole, size + value.length);
    whole.set(value, size);
    size += value.length;
  }
  return whole.subarray(0, size);
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
