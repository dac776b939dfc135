/** A label that TextDecoder takes. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

/**
 * The encoding of a file, told from its bytes: a byte order mark, zeros between Latin letters, valid UTF-8,
 * and of the two that remain the one under which more of the bytes beyond ASCII are letters.
 */
export async function encodingOf(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const counts = new Array<number>(256).fill(0);
  let isUtf8 = true;
  let isFirst = true;

  for await (const chunk of chunks) {
    const wide = isFirst && wideEncoding(chunk);
    if (wide) return wide;
    isFirst = false;

    isUtf8 &&= decodes(utf8, chunk);
    if (!isUtf8) for (const byte of chunk) counts[byte] = (counts[byte] ?? 0) + 1;
  }

  if (isUtf8 && decodes(utf8)) return "utf-8";
  return lettersOf("macintosh", counts) > lettersOf("windows-1252", counts)
    ? "macintosh"
    : "windows-1252";
}

function wideEncoding(start: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = start;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";

  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? "utf-16be" : undefined;
}

function decodes(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function lettersOf(encoding: Encoding, counts: readonly number[]): number {
  const decoder = new TextDecoder(encoding);

  return counts
    .map((count, byte) =>
      byte >= 0x80 && /\p{L}/u.test(decoder.decode(Uint8Array.of(byte))) ? count : 0,
    )
    .reduce((sum, count) => sum + count, 0);
}
