/** A way to write the street of an address, on folded text with its capitals. */
export interface AddressPattern {
  /** Where it is tried: at numbers, at the words that addresses begin with, at what follows "at" or "on". */
  readonly at: "number" | "lead" | "name";
  readonly pattern: RegExp;
  readonly isAddress: (found: FoundAddress) => boolean;
}

export interface FoundAddress {
  /** The street, and what follows of unit, town, state and ZIP. */
  readonly words: string;
  readonly tail: string;
  /** What stands before and behind, folded. */
  readonly before: string;
  readonly after: string;
  readonly parts: Readonly<Record<string, string | undefined>>;
}

export const pattern = (source: string) =>
  new RegExp(`(?<![A-Za-z\\d]|[\\d$#.:/,-](?=\\d))${source}`, "y");
