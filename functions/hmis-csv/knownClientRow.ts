import { isDeepStrictEqual } from "node:util";
import type { Demographics } from "#shared/clients/client.ts";
import type { RowReport } from "#shared/hmis-csv/import.ts";
import { carriesIdentity, importedIdentity } from "#shared/hmis-csv/importedIdentity.ts";
import type { ClientRow } from "#shared/hmis-csv/rows/client.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import { corrected } from "../clients/corrected.ts";
import { newTokens } from "../clients/newRecord.ts";
import { identityOf, type OpenedClient, sealValue } from "../clients/openedClient.ts";
import type { Read } from "./clientGroup.ts";
import { clientRowMac, readMac, writtenMac } from "./clientRowMac.ts";
import type { ExternalMark } from "./externalTable.ts";
import type { Importing } from "./importing.ts";
import { reported } from "./rowReport.ts";

/** What a row of Client.csv writes of a client who is here already. */
export interface KnownClientRow {
  readonly reports: readonly RowReport[];
  readonly set?: Partial<Pick<ClientRecord, "identity" | "demographics">>;
  readonly items: readonly TransactItem[];
  readonly rowMac?: string;
}

/**
 * A changed row corrects the record, but nothing brings an identity back to a record that has none or hides it
 * (rules.md §6): such a row is named, so that the source can be put right.
 */
export async function knownClientRow(
  importing: Importing,
  client: Read<ClientRow> | undefined,
  mark: ExternalMark,
  opened: OpenedClient,
): Promise<KnownClientRow> {
  if (!client) return { reports: [], items: [] };
  const { row, read } = client;
  const { record, key } = opened;
  const before = readMac(mark.rowMac);
  const mac = await clientRowMac(importing.tables.externals, row, key);
  const isHidden = Boolean(record.maskedFor) || record.state === "sealed";
  const isNameless = record.kind === "anonymous" || isHidden;
  const why = isNameless && carriesIdentity(read) ? madeAnonymousHere : {};
  const nothing = (outcome: "unchanged" | "skipped", reason: object = why) => ({
    reports: [reported(row, outcome, reason)],
    items: [],
  });

  // An identity that is not here, or whose key is out of reach, is not compared: it is not written either.
  const isSameIdentity = record.kind === "anonymous" || !key || mac.identity === before.identity;
  if (mac.open === before.open && isSameIdentity) return nothing("unchanged");
  if (isHidden || !key) return nothing("skipped", madeAnonymousHere);
  if (record.kind === "anonymous") {
    const demographics = { ...record.demographics, ...(await allowed(importing, record, read)) };
    if (isDeepStrictEqual(demographics, record.demographics)) return nothing("unchanged");
    return {
      reports: [reported(row, "imported", why)],
      items: [],
      set: { demographics },
      rowMac: writtenMac({ ...mac, identity: "" }),
    };
  }

  const { policy, asking, tables } = importing;
  const who = importedIdentity(read, policy, asking.today, false);
  if (who.kind === "anonymous") return nothing("skipped", anonymousThere);

  const known = identityOf(opened);
  const identity = known ? corrected(known, who.identity) : who.identity;
  return {
    reports: [reported(row, "imported")],
    set: {
      identity: sealValue(record.recordId, key, "P", "identity", identity),
      demographics: { ...record.demographics, ...who.demographics },
    },
    items: await newTokens(tables.clients, record, identity),
    rowMac: writtenMac(mac),
  };
}

const madeAnonymousHere = {
  field: "PersonalID",
  reason: "made anonymous here; remove it at the source",
};
const anonymousThere = {
  field: "NameDataQuality",
  reason: "anonymous at the source, identified here; request the de-identification here",
};

/** Of whoever a victim service provider works with no demographics are stored. */
async function allowed(
  { tables }: Importing,
  { agencies }: ClientRecord,
  { demographics }: ClientRow,
): Promise<Demographics> {
  const tied = await Promise.all(
    Object.keys(agencies).map((agencyId) => tables.people.get("AGENCIES", agencyId)),
  );

  return tied.some((agency) => agency?.victimServiceProvider) ? {} : demographics;
}
