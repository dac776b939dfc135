import { ageOn } from "#shared/hmis/calendarDate.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import { identityOf, type OpenedClient } from "../clients/openedClient.ts";
import type { StoredHousehold } from "../households/householdTable.ts";
import type { Asking } from "../http/request.ts";
import type { Tables } from "./tables.ts";

/** A client's current household as one reader may see it. */
export interface AtHome {
  readonly household: StoredHousehold | undefined;
  /** The others of it whom the reader sees at level full; there is no household below that. */
  readonly others: readonly OpenedClient[];
}

/** Who lives with a client, for a reader who sees the client's record at level full; else nobody. */
export async function othersAtHome(
  { clients, households }: Pick<Tables, "clients" | "households">,
  asking: Asking,
  { record, sight }: OpenedClient,
): Promise<AtHome> {
  const household = await householdOf(households, record);
  if (!household || sight.seenAs !== "full") return { household, others: [] };

  const found = await clients.findAll(
    asking,
    household.members.flatMap(({ recordId }) => (recordId === record.recordId ? [] : [recordId])),
  );
  return { household, others: found.filter((other) => other.sight.seenAs === "full") };
}

export const householdOf = async (
  households: Tables["households"],
  { householdId }: ClientRecord,
): Promise<StoredHousehold | undefined> =>
  householdId === undefined ? undefined : households.get(householdId);

/** Completed years of somebody's age; null when it is not known. */
export function ageOf(client: OpenedClient, { today }: Asking): number | null {
  const dob = identityOf(client)?.DOB;

  return dob ? ageOn(dob, today) : null;
}
