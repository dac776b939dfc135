import type * as z from "zod";
import { checkedSymbolsFrom, readCheckedSymbols } from "./checkedSymbols.ts";

/** Nine symbols as they are written and spoken, `K7Q4-M2XR-9`. The brand is zod's. */
export type ClientId = string & z.$brand<"ClientId">;

const randomSymbols = 8;

/** The Client ID of eight or more random bytes, of which the first eight count. Throws a RangeError for fewer. */
export function clientIdFrom(bytes: Uint8Array): ClientId {
  if (bytes.length < randomSymbols) throw new RangeError("a Client ID needs 8 random bytes");

  return written(checkedSymbolsFrom(bytes.subarray(0, randomSymbols)));
}

/** What somebody typed, in canonical form, or null where it is not a Client ID. Forgives case, spaces, hyphens, O for 0, I and L for 1. */
export function readClientId(text: string): ClientId | null {
  const symbols = readCheckedSymbols(text, randomSymbols);

  return symbols === null ? null : written(symbols);
}

const written = (symbols: string) =>
  `${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}` as ClientId;
