import { checkText } from "#shared/identifiers/checkText.ts";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { findKnown } from "#shared/identifiers/findKnown.ts";
import type { Identifier, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { isPublic } from "#shared/identifiers/publicNames.ts";

/**
 * All that looks for identifiers, with its lists of words: a file of its own beside a function's bundle, loaded
 * at first use by `loadFinder` and imported nowhere else.
 */
export const finder = {
  checkText,
  findIdentifiers,
  isPublic,
  /** What identifies the people given, and nobody else. */
  findKnown: (text: string, known: KnownIdentity): Identifier[] => findKnown(readNote(text), known),
} as const;
