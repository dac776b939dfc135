import { inBase64 } from "./inBase64.ts";

/** A text as it may stand in a stored item: as it is, in other cases, and within base64 at any place. */
export const encodedForms = (text: string): string[] => [
  ...new Set([text, text.toLowerCase(), text.toUpperCase(), ...inBase64(Buffer.from(text))]),
];
