import type { Certainty, Identifier, IdentifierType } from "../identifier.ts";
import type { Note } from "../note.ts";

/** A stretch of the folded text as a span of the text as written. */
export const spanIn = (
  { placeOf }: Note,
  { from, to }: { readonly from: number; readonly to: number },
  type: IdentifierType,
  certainty: Certainty = "likely",
): Identifier => ({ ...placeOf(from, to), type, certainty });
