import type { Route } from "#shared/http/route.ts";
import type { PlantedClient } from "./plantedClients.ts";

/** The path of a client's own item; of a kind of which none is planted it leads nowhere. */
function ofItem(path: string, { clientId, noteId, assessmentId }: PlantedClient): string {
  const ids = [
    ["/notes/", noteId],
    ["/assessments/", assessmentId],
  ] as const;
  const itemId = ids.find(([kind]) => path.includes(kind))?.[1] ?? "leads-nowhere";

  return path.replace("{clientId}", clientId).replace("{itemId}", itemId);
}

/** Every path of a route with the IDs of the planted clients. */
export function pathsOf({ path, query }: Route, clients: readonly PlantedClient[]): string[] {
  const of = (pick: (client: PlantedClient) => string | undefined) =>
    clients.flatMap((client) => pick(client) ?? []);
  const values: Record<string, string[]> = {
    "{clientId}": of(({ clientId }) => clientId),
    "{householdId}": of(({ householdId }) => householdId),
    "{ticketId}": of(({ ticketId }) => ticketId),
    "{handoffId}": ["leads-nowhere"],
    "{importId}": ["leads-nowhere"],
    "{agencyId}": ["leads-nowhere"],
    "{personId}": ["sam-northside-example"],
    "{noticeId}": ["leads-nowhere"],
  };
  if (path.includes("{itemId}")) return of((client) => ofItem(path, client));
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
