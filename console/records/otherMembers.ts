import { api } from "../app/api.ts";
import type { ClientPage } from "../clients/clientPage.svelte.ts";
import type { Member } from "./memberChoice.svelte.ts";

/** Whether the reader may know whom the client lives with. */
export const hasHousehold = ({ client }: ClientPage): boolean =>
  client.seenAs === "full" && client.householdId !== undefined;

/** The other members of the client's household whom the reader sees. */
export async function otherMembers({ client, clientId }: ClientPage): Promise<readonly Member[]> {
  const { items } = await api.households.findHousehold({ query: { clientId } });

  return (items[0]?.members ?? []).filter((member) => member.clientId !== client.clientId);
}
