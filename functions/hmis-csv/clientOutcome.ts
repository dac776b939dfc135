import type { RowReport } from "#shared/hmis-csv/import.ts";
import type { ClientGroup } from "./clientGroup.ts";
import { refused } from "./rowReport.ts";

/** What became of one client's rows. */
export interface ClientOutcome {
  readonly reports: readonly RowReport[];
  readonly identityDropped: boolean;
}

/** Nothing of the client comes in: each row says why, the client's own by a reason of its own. */
export function noneCameIn(
  { client, entries, exits, services, reports }: ClientGroup,
  why: { field: string; reason: string },
): ClientOutcome {
  const pointing = [...entries, ...exits, ...services].map(({ row }) =>
    refused(row, "PersonalID", "the client did not come in"),
  );
  const own = client ? [refused(client.row, why.field, why.reason)] : [];

  return { reports: [...reports, ...own, ...pointing], identityDropped: false };
}
