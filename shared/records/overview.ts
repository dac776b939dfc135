import * as z from "zod";
import { Client } from "../clients/client.ts";
import { pageOf } from "../http/page.ts";
import { Enrollment } from "./enrollment.ts";
import { Note } from "./note.ts";
import { Service } from "./service.ts";

/** A record and the beginnings of its lists; a `next` is a cursor of the list it begins. */
export const Overview = z.object({
  client: Client,
  notes: pageOf(Note),
  enrollments: pageOf(Enrollment),
  services: pageOf(Service),
});
export type Overview = z.infer<typeof Overview>;
