import { randomBytes } from "node:crypto";
import { clientIdFrom } from "#shared/anonymization/clientId.ts";
import { type ImportedIdentity, importedIdentity } from "#shared/hmis-csv/importedIdentity.ts";
import { latestEntry } from "#shared/hmis-csv/latestEntry.ts";
import { transact } from "../aws/transact.ts";
import { type ClientRecord, recordKey } from "../clients/clientRecord.ts";
import { recordItems } from "../clients/newRecord.ts";
import type { ItemTable } from "../records/itemTable.ts";
import type { ClientGroup } from "./clientGroup.ts";
import { type ClientOutcome, noneCameIn } from "./clientOutcome.ts";
import { clientRowMac, writtenMac } from "./clientRowMac.ts";
import { enrollmentChanges } from "./enrollmentChanges.ts";
import type { Importing } from "./importing.ts";
import { profileTally } from "./profileTally.ts";
import { reported } from "./rowReport.ts";
import { serviceChanges } from "./serviceChanges.ts";
import { unowned } from "./unowned.ts";
import { writtenFields } from "./writtenFields.ts";

/**
 * A client who was not here before, with all that the batch brings, in one transaction. The latest entry says
 * whose record it is; a victim service provider among those who work with the client, and nobody's identity is
 * stored (rules.md §4 and §11).
 */
export async function newClient(
  importing: Importing,
  items: ItemTable,
  externalId: string,
  group: ClientGroup,
): Promise<ClientOutcome> {
  const { asking, policy, tables } = importing;
  const { clients, externals, audit } = tables;
  const { client, entries, named } = group;
  if (!client) return noneCameIn(group, notNamed);
  if (named.length === 0 && group.namesUnknownProject) return noneCameIn(group, nobodys);

  const confidential = named.some(({ agency }) => agency.victimServiceProvider);
  const who = importedIdentity(client.read, policy, asking.today, confidential);
  const latest = latestEntry(entries.map(({ read }) => read));
  const latestProject = entries.find(({ read }) => read === latest);
  const owner = (latestProject ?? named[0])?.agency.agencyId ?? unowned;

  const enrolled = await enrollmentChanges(importing, async () => undefined, group);
  const served = await serviceChanges(importing, async () => new Map(), group, enrolled);
  const changes = [...enrolled.enrollments.values()];

  const recordId = randomBytes(15).toString("base64url");
  const clientId = clientIdFrom(randomBytes(8));
  const { key, wrapped } = await clients.keys.newDataKey(recordId);
  const made = await recordItems(clients, {
    recordId,
    clientId,
    key,
    wrapped,
    kind: who.kind,
    owner,
    identity: who.identity,
    demographics: who.demographics,
    custom: {},
    now: asking.now,
    lastChange: asking.operation,
    marks: {},
    ties: profileTally(
      { agencies: providerTies(named), openCoordinatedEntry: 0 },
      changes,
      served.services,
      asking.today,
    ),
  });
  const mark = {
    recordId,
    owner,
    rowMac: writtenMac(
      await clientRowMac(externals, client.row, who.kind === "identified" ? key : null),
    ),
    ...(latest && {
      latest: {
        enrollmentId: await externals.id("Enrollment", latest.EnrollmentID),
        EntryDate: latest.EntryDate,
      },
    }),
  };

  await transact(clients.db, [
    ...made.items,
    externals.put(externalId, mark),
    ...changes.map(({ after }) => items.put("E", recordId, { ...after, version: 1 })),
    ...served.services.map((service) => items.put("S", recordId, service)),
    audit.entry(asking, {
      pk: recordKey(recordId).pk,
      clientIds: [clientId],
      fields: writtenFields(true, changes.length, served.services.length),
    }),
  ]);

  return {
    reports: [
      ...group.reports,
      reported(client.row, "imported", whyAnonymous(who, confidential)),
      ...enrolled.reports,
      ...served.reports,
    ],
    identityDropped: who.dropped,
  };
}

/** A provider may own the record though none of its rows came in. */
const providerTies = (named: ClientGroup["named"]): ClientRecord["agencies"] =>
  Object.fromEntries(
    named.flatMap(({ agency }) =>
      agency.victimServiceProvider ? [[agency.agencyId, { confidential: true }]] : [],
    ),
  );

const notNamed = { field: "PersonalID", reason: "the client did not come in" };
const nobodys = {
  field: "PersonalID",
  reason: "no project of the client came in, so nobody knows whose client it is",
};

function whyAnonymous({ dropped }: ImportedIdentity, confidential: boolean) {
  if (!dropped) return {};

  return confidential
    ? {
        field: "PersonalID",
        reason: "a victim service provider works with the client: the identity was dropped",
      }
    : { field: "NameDataQuality", reason: "anonymous at the source: the identity was dropped" };
}
