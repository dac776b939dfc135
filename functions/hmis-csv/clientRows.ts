import type { ImportRow } from "#shared/hmis-csv/import.ts";
import { importedFiles } from "#shared/hmis-csv/importedFiles.ts";
import { ItemTable } from "../records/itemTable.ts";
import { atOnce } from "./atOnce.ts";
import { readGroup } from "./clientGroup.ts";
import type { ClientOutcome } from "./clientOutcome.ts";
import type { Importing } from "./importing.ts";
import { type Known, knownClient } from "./knownClient.ts";
import { newClient } from "./newClient.ts";
import { untilWritten } from "./untilWritten.ts";

/** Rows of one client in one transaction: beside the record, its tokens, its mark and the trail's entry. */
const mostRows = 85;
const clientsAtOnce = 8;
const profilesAtOnce = 50;

/** Clients with all that points to them, each client by itself: one that cannot be written costs no other. */
export async function importClients(
  importing: Importing,
  rows: readonly ImportRow[],
): Promise<ClientOutcome[]> {
  const groups = await groupedByClient(importing, rows);
  const known = await knownClients(
    importing,
    groups.map(({ externalId }) => externalId),
  );

  return (
    await atOnce(clientsAtOnce, groups, async ({ externalId, rows: own }) => {
      const outcomes: ClientOutcome[] = [];
      for (let from = 0; from < own.length; from += mostRows)
        outcomes.push(
          await importClient(
            stepOf(importing, from / mostRows),
            externalId,
            own.slice(from, from + mostRows),
            from === 0 ? known.get(externalId) : undefined,
          ),
        );
      return outcomes;
    })
  ).flat();
}

/** A client's second transaction in a request has its own entry on the trail, a moment later. */
const stepOf = (importing: Importing, step: number): Importing =>
  step === 0 ? importing : importing.at(new Date(importing.asking.now.getTime() + step));

async function importClient(
  importing: Importing,
  externalId: string,
  rows: readonly ImportRow[],
  foundBefore: Known | undefined,
): Promise<ClientOutcome> {
  const items = new ItemTable(importing.tables.clients);
  const group = await readGroup(importing, rows);

  return untilWritten(async (attempt) => {
    const known =
      (attempt === 1 && foundBefore) ||
      (await knownClients(importing, [externalId])).get(externalId);

    return known
      ? knownClient(importing, items, externalId, known, group)
      : newClient(importing, items, externalId, group);
  });
}

/** By ID; the client's own row first, then what points to it. */
async function groupedByClient({ tables }: Importing, rows: readonly ImportRow[]) {
  const groups = new Map<string, ImportRow[]>();
  for (const row of rows) {
    const id = row.fields.PersonalID?.trim() ?? "";
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }

  return Promise.all(
    [...groups].map(async ([PersonalID, own]) => ({
      externalId: await tables.externals.id("Client", PersonalID),
      rows: own.sort((one, other) => rank(one) - rank(other)),
    })),
  );
}

const rank = ({ file }: ImportRow) => importedFiles.indexOf(file);

/** Those clients that are here, by ID; a merged one as the record it was merged into. */
async function knownClients(
  { asking, tables }: Importing,
  externalIds: readonly string[],
): Promise<Map<string, Known>> {
  const { clients, externals } = tables;
  const marks = [...(await externals.marks(externalIds))];
  const known = new Map<string, Known>();

  for (let from = 0; from < marks.length; from += profilesAtOnce) {
    const some = marks.slice(from, from + profilesAtOnce);
    const records = await clients.findAll(
      asking,
      some.map(([, { recordId = "" }]) => recordId),
    );
    for (const [externalId, mark] of some) {
      const found = records.find(({ record }) => record.recordId === mark.recordId);
      const opened = found?.record.mergedInto
        ? await clients.find(asking, found.clientId, found.record.recordId)
        : found;
      if (opened) known.set(externalId, { mark, opened });
    }
  }
  return known;
}
