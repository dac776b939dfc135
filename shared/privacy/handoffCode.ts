import type * as z from "zod";
import { checkedSymbolsFrom, readCheckedSymbols } from "../anonymization/checkedSymbols.ts";

/** Twelve symbols and the one that checks them, `K7Q4-M2XR-9T3B-V`. The brand is zod's. */
export type HandoffCode = string & z.$brand<"HandoffCode">;

/** 60 bits (rules §5): nobody guesses one within the seven days. */
const randomSymbols = 12;

/** The code of twelve or more random bytes, of which the first twelve count. Throws a RangeError for fewer. */
export function handoffCodeFrom(bytes: Uint8Array): HandoffCode {
  if (bytes.length < randomSymbols) throw new RangeError("a hand-off code needs 12 random bytes");

  return written(checkedSymbolsFrom(bytes.subarray(0, randomSymbols)));
}

/** What somebody typed, in canonical form, or null where it is not a code. Forgives what `readClientId` forgives. */
export function readHandoffCode(text: string): HandoffCode | null {
  const symbols = readCheckedSymbols(text, randomSymbols);

  return symbols === null ? null : written(symbols);
}

const written = (symbols: string) =>
  `${symbols.match(/.{4}/g)?.join("-")}-${symbols.slice(randomSymbols)}` as HandoffCode;
