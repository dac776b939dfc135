import { type Annotations, everything, view, viewPage } from "#shared/anonymization/view.ts";
import type { Overview } from "#shared/records/overview.ts";
import type { Routes } from "#shared/routes.ts";
import { recordKey } from "../clients/clientRecord.ts";
import { showClient } from "../clients/openedClient.ts";
import type { Operation } from "../http/request.ts";
import { coordinationContact } from "./coordinationContact.ts";
import type { Reading } from "./lists.ts";
import { viewEnrollment, viewNote, viewService } from "./viewItems.ts";

/** What is in it went through a view of its own. */
const overviewVisibility = {
  client: "open",
  notes: "open",
  enrollments: "open",
  services: "open",
} as const satisfies Annotations<Overview>;

/** The record with the beginnings of its lists: one look at who asks, one entry on the trail. */
export const clientOverview =
  ({ clients, items, audit }: Reading): Operation<Routes["records"]["clientOverview"]> =>
  async (request) => {
    const client = await clients.open(request, request.params.clientId);
    // As if the list itself had been asked for: its cursor goes on there.
    const asIn = (operation: string) => ({ ...request, operation: `records.${operation}` });
    const [contact, notes, enrollments, services] = await Promise.all([
      coordinationContact(items, client, request.today),
      items.page("N", asIn("listNotes"), client, { limit: 20 }),
      items.page("E", asIn("listEnrollments"), client, { limit: 5 }),
      items.page("S", asIn("listServices"), client, { limit: 5 }),
      audit.record(request, [
        { pk: recordKey(client.record.recordId).pk, clientIds: [client.clientId] },
      ]),
    ]);

    return view<Overview>(overviewVisibility, everything, {
      client: showClient(request, client, contact),
      notes: viewPage(
        notes.items.map((item) => viewNote(request, client, item)),
        notes.next,
      ),
      enrollments: viewPage(enrollments.items.map(viewEnrollment), enrollments.next),
      services: viewPage(
        services.items.map((item) => viewService(request, client, item)),
        services.next,
      ),
    });
  };
