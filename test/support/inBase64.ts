/** The characters that stand for these bytes wherever in a longer text they begin. */
export const inBase64 = (bytes: Uint8Array): string[] =>
  [0, 1, 2].map((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
    const encoded = shifted.toString("base64").replace(/=+$/, "");
    // The first and last characters mix in the neighbours' bits.
    const end = shifted.length % 3 === 0 ? encoded.length : encoded.length - 1;

    return encoded.slice(before === 0 ? 0 : before + 1, end);
  });
