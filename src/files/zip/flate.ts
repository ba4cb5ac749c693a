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
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
