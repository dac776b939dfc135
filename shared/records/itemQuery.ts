import * as z from "zod";
import { DateField, IdField } from "../http/fields.ts";
import { PageQuery } from "../http/page.ts";

/** A page of a client's items: of these days, in the region, and of one agency, as far as they are named. */
export const ItemQuery = z
  .strictObject({
    ...PageQuery.shape,
    /** First and last day, by which the list is ordered. */
    from: DateField.optional(),
    to: DateField.optional(),
    agencyId: IdField.optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ["to"],
    message: "not before `from`",
  });
export type ItemQuery = z.infer<typeof ItemQuery>;
