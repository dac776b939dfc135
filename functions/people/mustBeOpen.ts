import { ruleBroken } from "#shared/http/problem.ts";
import type { PeopleTable } from "./peopleTable.ts";

/** Refuses an agency that is not there, or that was closed: it takes no staff and no projects. */
export async function mustBeOpen(people: PeopleTable, agencyId: string): Promise<void> {
  const agency = await people.get("AGENCIES", agencyId);
  if (!agency) throw ruleBroken("agencyId", "There is no such agency.");
  if (!agency.active) throw ruleBroken("agencyId", "This agency is closed.");
}
