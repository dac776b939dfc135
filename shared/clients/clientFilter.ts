import * as z from "zod";

/** Which of the agency's own records a list shows; what is left out does not narrow it. */
export const ClientFilter = z.strictObject({
  /** As the row is shown: a record whose identity the reader does not see counts as anonymous. */
  kind: z.enum(["anonymous", "identified"]).optional(),
  privacy: z.enum(["shared", "private"]).optional(),
  coordinatedEntry: z.enum(["true", "false"]).optional(),
});
export type ClientFilter = z.infer<typeof ClientFilter>;
