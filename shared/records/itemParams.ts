import * as z from "zod";
import { ClientParams } from "../clients/routes.ts";
import { IdField } from "../http/fields.ts";

/** The path of one item of a client. */
export const ItemParams = z.object({ ...ClientParams.shape, itemId: IdField });
