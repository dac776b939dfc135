import * as z from "zod";
import { ClientIdField } from "../http/fields.ts";
import { roles, route } from "../http/route.ts";
import type { FoundSpan } from "../identifiers/textSpan.ts";

/** A text before it is saved. The Client ID is the one that it may name; nothing is looked up by it. */
export const TextToCheck = z.strictObject({ text: z.string(), clientId: ClientIdField.optional() });
export type TextToCheck = z.infer<typeof TextToCheck>;

const Level = z.enum(["block", "confirm", "hint"]);

/**
 * What would stand against saving the text in an anonymous record (rules.md §9): the gravest level, null where nothing
 * was found, and every span in the text as it was sent. `pass` is what may be said to save it all the same.
 */
export const CheckedSpans = z.object({
  level: Level.nullable(),
  spans: z.array(
    z.object({
      start: z.number().int(),
      end: z.number().int(),
      type: z.string(),
      certainty: z.enum(["certain", "likely", "possible"]),
      level: Level,
      pass: z.enum(["belongs-to-organization", "does-not-identify-client"]).nullable(),
    } satisfies Record<keyof FoundSpan, z.ZodType>),
  ),
});
export type CheckedSpans = z.infer<typeof CheckedSpans>;

/** The region's own list, for checking on this machine with what the server checks with. */
export const PublicNames = z.object({ names: z.array(z.string()) });
export type PublicNames = z.infer<typeof PublicNames>;

export const textCheckRoutes = {
  checkText: route({
    method: "POST",
    path: "/text-checks",
    summary: "What of a text identifies somebody; nothing of it is kept",
    roles,
    body: TextToCheck,
    output: CheckedSpans,
  }),
  listPublicNames: route({
    method: "GET",
    path: "/text-checks/names",
    summary: "Names of the region that no check takes for somebody's",
    roles,
    output: PublicNames,
  }),
} as const;
