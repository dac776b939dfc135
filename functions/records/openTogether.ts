import type { ClientId } from "#shared/anonymization/clientId.ts";
import { ruleBroken } from "#shared/http/problem.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";

/** The client of the path and others named with them; one who is not seen is `client-not-found` before any rule. */
export async function openTogether(
  clients: ClientTable,
  asking: Asking,
  clientId: ClientId,
  others: readonly ClientId[] = [],
): Promise<[OpenedClient, ...OpenedClient[]]> {
  const [first, ...rest] = await Promise.all([
    clients.open(asking, clientId),
    ...others.map((other) => clients.open(asking, other, clients.recordIdOf(other))),
  ]);

  return [first, ...rest];
}

/**
 * Refuses people who are not in one household, as they are now. Who lives with whom is told at level full alone:
 * below it the answer is the same as for somebody from elsewhere.
 */
export function mustLiveTogether([first, ...others]: readonly OpenedClient[]): void {
  if (!first || others.length === 0) return;
  const householdId = first.sight.seenAs === "full" ? first.record.householdId : undefined;
  const isMember = ({ record, sight }: OpenedClient) =>
    householdId !== undefined && sight.seenAs === "full" && record.householdId === householdId;
  if (!others.every(isMember)) {
    throw ruleBroken("others", "Others are members of the client's household.");
  }
  const recordIds = new Set([first, ...others].map(({ record }) => record.recordId));
  if (recordIds.size <= others.length) throw ruleBroken("others", "Everybody is named once.");
}
