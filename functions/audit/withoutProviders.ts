import type { AuditEntry } from "#shared/audit/routes.ts";
import { type Actor, actsFor } from "#shared/people/actor.ts";
import type { PeopleTable } from "../people/peopleTable.ts";

/** In place of who it was, where a victim service provider's staff did it. */
const confidential = "confidential";

/**
 * Entries as somebody may see them who is not of the victim service provider whose staff made them (rules §4).
 * In the trail of a client such an entry says that something was done, not by whom; in the trail of the provider
 * or its staff, what was done on which day, and neither for whom nor by which request: two trails laid side by
 * side must not tell who is served there.
 */
export async function withoutProviders(
  people: PeopleTable,
  actor: Actor,
  by: "record" | "agencyId" | "personId",
  entries: readonly AuditEntry[],
): Promise<AuditEntry[]> {
  const others = [...new Set(entries.map(({ agencyId }) => agencyId))].filter(
    (agencyId): agencyId is string => agencyId !== null && !actsFor(actor, agencyId),
  );
  const agencies = await Promise.all(others.map((agencyId) => people.get("AGENCIES", agencyId)));
  const providers = new Set(
    agencies.flatMap((agency) => (agency?.victimServiceProvider ? agency.agencyId : [])),
  );

  return entries.map((entry) => {
    if (!entry.agencyId || !providers.has(entry.agencyId)) return entry;
    const hidden = { ...entry, personId: confidential, agencyId: null };

    return by === "record" ? hidden : { ...hidden, ...untraceable(entry) };
  });
}

const untraceable = ({ at }: AuditEntry) => ({
  at: `${at.slice(0, 10)}T00:00:00.000Z`,
  clientIds: [],
  fields: [],
  requestId: confidential,
});
