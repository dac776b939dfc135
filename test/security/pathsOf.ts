import type { Route } from "#shared/http/route.ts";
import type { PlantedClient } from "./plantedClients.ts";

/** Every path of a route with the IDs of the planted clients. */
export function pathsOf({ path, query }: Route, clients: readonly PlantedClient[]): string[] {
  const of = (pick: (client: PlantedClient) => string | undefined) =>
    clients.flatMap((client) => pick(client) ?? []);
  const values: Record<string, string[]> = {
    "{clientId}": of(({ clientId }) => clientId),
    "{householdId}": of(({ householdId }) => householdId),
    "{ticketId}": of(({ ticketId }) => ticketId),
    "{itemId}": ["leads-nowhere"],
    "{handoffId}": ["leads-nowhere"],
    "{importId}": ["leads-nowhere"],
    "{agencyId}": ["leads-nowhere"],
    "{personId}": ["sam-northside-example"],
    "{noticeId}": ["leads-nowhere"],
  };
  const filled = Object.entries(values).reduce(
    (paths, [name, ids]) =>
      paths.flatMap((each) =>
        each.includes(name) ? ids.map((id) => each.replace(name, id)) : [each],
      ),
    [path],
  );
  if (path === "/households" && query) {
    return of(({ clientId }) => `/households?clientId=${clientId}`);
  }
  if (path === "/audit") {
    return [
      ...of(({ clientId }) => `/audit?clientId=${clientId}&limit=100`),
      "/audit?agencyId=open-hearth&limit=100",
      "/audit?personId=maria-openhearth-example&limit=100",
    ];
  }

  return filled;
}
