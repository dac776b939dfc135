/** A text as it may stand in a stored item: as it is, in other cases, and within base64 at any place. */
export const encodedForms = (text: string): string[] => [
  ...new Set([text, text.toLowerCase(), text.toUpperCase(), ...inBase64(text)]),
];

/** The characters that stand for these bytes wherever in a longer text they begin. */
const inBase64 = (text: string): string[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const encoded = bytes.toString("base64").replace(/=+$/, "");
    // The first and last characters mix in the neighbours' bits.
    const end = bytes.length % 3 === 0 ? encoded.length : encoded.length - 1;

    return encoded.slice(before === 0 ? 0 : before + 1, end);
  });
