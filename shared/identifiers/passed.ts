import * as z from "zod";
import type { IdentifierType } from "./identifier.ts";
import { passes } from "./levels.ts";
import { bracketedKinds } from "./replaceIdentifiers.ts";

const types = Object.keys(bracketedKinds) as [IdentifierType, ...IdentifierType[]];

/** One finding that its writer has passed: where it stands in which text, what it is, and what was said of it. */
export const PassedSpan = z.strictObject({
  field: z.string().min(1).max(100),
  start: z.int().min(0),
  end: z.int().min(1),
  type: z.enum(types),
  pass: z.enum(passes),
});
export type PassedSpan = z.infer<typeof PassedSpan>;

/**
 * What is passed of the findings in a request's texts (rules.md §9): sent with every body that stores free text, as the
 * problem `identifier-in-text` named the spans. One that fits no finding is ignored: the text may have been mended.
 */
export const Passed = z.array(PassedSpan).max(100).optional();
