import * as z from "zod";
import { NewIdentifiedClient } from "../clients/newClient.ts";
import { ClientIdField, DateField } from "../http/fields.ts";
import { ConsentedBy, givenRelease } from "./roi.ts";

const { kind: _kind, ...identity } = NewIdentifiedClient.shape;

/**
 * An anonymous client consents (rules §5): who they are, every field of it optional, and the Yes that allows it,
 * by name of who gave it.
 */
export const Identify = z
  .strictObject({
    ...identity,
    roi: z
      .strictObject({ ...givenRelease, endDate: DateField, consentedBy: ConsentedBy })
      .refine(({ givenBy, guardian }) => givenBy === "guardian" || guardian === undefined, {
        path: ["guardian"],
        message: "Only where a guardian gave it.",
      })
      .refine(({ effectiveDate, endDate }) => endDate >= effectiveDate, {
        path: ["endDate"],
        message: "The end is not before the beginning.",
      }),
    /** Leaves a household of others who stay anonymous. */
    separate: z.literal(true).optional(),
    /** Who heads that household from then on, where the client did. */
    newHead: ClientIdField.optional(),
  })
  .refine(({ separate, newHead }) => separate || newHead === undefined, {
    path: ["newHead"],
    message: "Only where the client leaves the household.",
  });
export type Identify = z.infer<typeof Identify>;
