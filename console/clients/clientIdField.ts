import { type ClientId, readClientId } from "#shared/anonymization/clientId.ts";

/** What somebody typed into *Find client*, as far as can be told while they type. */
export type Typed =
  | { readonly kind: "nothing" }
  | { readonly kind: "clientId"; readonly clientId: ClientId }
  /** As long as a Client ID and like one, but not one. */
  | { readonly kind: "mistyped" }
  /** Like a Client ID, with symbols to come. */
  | { readonly kind: "incomplete" }
  | { readonly kind: "name" };

/** A Client ID has nine symbols; what holds a digit is meant as one, because names hold none. */
export function typedAs(text: string): Typed {
  const symbols = text.replaceAll(/[\s\u2010-\u2015-]/g, "");
  if (!symbols) return { kind: "nothing" };

  const clientId = readClientId(text);
  if (clientId) return { kind: "clientId", clientId };
  if (!/\d/.test(symbols)) return { kind: "name" };

  return { kind: symbols.length < 9 && /^[0-9a-z]+$/i.test(symbols) ? "incomplete" : "mistyped" };
}
