import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { ItemTable } from "./itemTable.ts";
import type { StoredItem } from "./storedItem.ts";

interface Served {
  readonly enrollmentId?: string | undefined;
  readonly DateProvided: CalendarDate;
}

/**
 * The enrollments that a service for several belongs to, one for each: the one that is named, where it is the
 * agency's own for the first of them, and of each other the one they entered together by.
 */
export async function servedEnrollments(
  items: ItemTable,
  asking: Asking,
  [first, ...others]: readonly [OpenedClient, ...OpenedClient[]],
  { enrollmentId, DateProvided }: Served,
): Promise<(StoredItem<"E"> | undefined)[]> {
  const named = enrollmentId && (await items.get("E", first.record.recordId, enrollmentId));
  if (!named || !actsFor(asking.actor, named.agencyId)) return [];
  const { agencyId, projectId, HouseholdID } = named;
  const filter = { limit: 100, to: DateProvided, agencyId };

  return [
    named,
    ...(await Promise.all(
      others.map(async (other) => {
        const page = HouseholdID ? await items.page("E", asking, other, filter) : undefined;
        return page?.items.find(
          (each) => each.HouseholdID === HouseholdID && each.projectId === projectId,
        );
      }),
    )),
  ];
}
