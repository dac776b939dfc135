import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { findKnown } from "#shared/identifiers/findKnown.ts";
import type { Identifier, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { levelOf } from "#shared/identifiers/levels.ts";
import { readNote } from "#shared/identifiers/note.ts";
import { publicLineOf } from "#shared/identifiers/publicNames.ts";
import { replaceIdentifiers } from "#shared/identifiers/replaceIdentifiers.ts";
import { reasons } from "./reasons.ts";
import { spansOf } from "./spansOf.ts";

/**
 * All that looks for identifiers and replaces them, with its lists of words: a file of its own beside a function's bundle, loaded
 * at first use by `loadFinder` and imported nowhere else.
 */
export const finder = {
  findIdentifiers,
  levelOf,
  reasons,
  replaceIdentifiers,
  spansOf,
  /** The line of the region's list that a span of a text is of. */
  publicLineOf: (text: string, lines: readonly string[]) => publicLineOf(readNote(text), lines),
  /** What identifies the people given, and nobody else. */
  findKnown: (text: string, known: KnownIdentity): Identifier[] => findKnown(readNote(text), known),
} as const;
