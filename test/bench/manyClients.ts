import { randomBytes, randomUUID } from "node:crypto";
import type { TransactItem } from "#functions/aws/transact.ts";
import { recordKey, type SealedIdentity } from "#functions/clients/clientRecord.ts";
import { recordItems } from "#functions/clients/newRecord.ts";
import { sealValue } from "#functions/clients/openedClient.ts";
import type { StoredItem } from "#functions/records/storedItem.ts";
import { clientIdFrom } from "#shared/anonymization/clientId.ts";
import { anonymousIdentity } from "#shared/anonymization/template.ts";
import { asCalendarDate } from "#shared/hmis/calendarDate.ts";
import { presets } from "#shared/policy/presets.ts";
import { projectOf } from "../support/demoProjects.ts";
import { inventedName } from "./inventedName.ts";
import type { Kept } from "./keptIn.ts";

/** How many clients, how many items each of them has, and when the first of them was changed last. */
export interface Wanted {
  readonly count: number;
  readonly notes: number;
  readonly enrollments: number;
  readonly services: number;
  readonly changedBefore: Date;
  /** Told apart from the last names of other clients. */
  readonly family: string;
}

export interface MadeClient {
  readonly clientId: string;
  readonly FirstName: string | null;
  readonly LastName: string | null;
}

const agencyId = "open-hearth";
const personId = "maria-openhearth-example";
const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Clients of Open Hearth with their items and a first entry on the trail each, every second one identified, all as
 * the product's own functions make them. What is made is told to `onMade`.
 */
export async function* manyClients(
  kept: Kept,
  wanted: Wanted,
  onMade: (client: MadeClient) => void = () => undefined,
): AsyncGenerator<TransactItem> {
  for (let n = 0; n < wanted.count; n++) {
    const recordId = randomBytes(15).toString("base64url");
    const clientId = clientIdFrom(randomBytes(8));
    const { key, wrapped } = await kept.clients.keys.newDataKey(recordId);
    const kind = n % 2 === 0 ? "identified" : "anonymous";
    const identity = kind === "identified" ? identityOf(n, wanted.family) : anonymous;
    const now = new Date(wanted.changedBefore.getTime() - n * minute);
    const { items } = await recordItems(kept.clients, {
      recordId,
      clientId,
      key,
      wrapped,
      kind,
      owner: agencyId,
      identity,
      demographics: {},
      custom: {},
      now,
      lastChange: "records.addNote",
      marks: {},
      ties: {
        agencies: { [agencyId]: { items: true, openEnrollments: wanted.enrollments } },
        openCoordinatedEntry: 0,
      },
    });
    const { FirstName, LastName } = identity;
    onMade({ clientId, FirstName, LastName });
    yield* items;
    yield kept.audit.systemEntry(now, "clients.createClient", randomUUID(), {
      ...recordKey(recordId),
      clientIds: [clientId],
    });

    const text = (itemId: string, at: number) =>
      sealValue(recordId, key, `N#${itemId}`, "text", noteOf(at));
    for (let at = 0; at < wanted.notes; at++) {
      const item = anItem(at, now);
      const note = { text: text(item.itemId, at), locked: false, editedAt: null };
      yield kept.items.put("N", recordId, { ...item, ...note });
    }
    for (let at = 0; at < wanted.enrollments; at++)
      yield kept.items.put("E", recordId, { ...anItem(at, now), ...enrollment });
    for (let at = 0; at < wanted.services; at++)
      yield kept.items.put("S", recordId, { ...anItem(at, now), ...service });
  }
}

const anItem = (at: number, before: Date) => ({
  itemId: randomBytes(15).toString("base64url"),
  agencyId,
  personId,
  at: new Date(before.getTime() - at * day).toISOString(),
  version: 1,
});

const enrollment = {
  projectId: projectOf.openHearth,
  projectType: 0,
  EntryDate: "2026-01-05",
  ExitDate: null,
  Destination: null,
  RelationshipToHoH: 1,
} as const satisfies Partial<StoredItem<"E">>;

const service = {
  enrollmentId: null,
  DateProvided: "2026-01-06",
  RecordType: 200,
  TypeProvided: 200,
} as const satisfies Partial<StoredItem<"S">>;

const anonymous: SealedIdentity = anonymousIdentity(presets["spokane-2021"], {
  DOB: asCalendarDate("1989-01-01"),
  DOBDataQuality: 2,
});

const identityOf = (n: number, family: string): SealedIdentity => ({
  FirstName: inventedName(n),
  MiddleName: null,
  LastName: `${inventedName(Math.floor(n / 144))}${family}`,
  NameSuffix: null,
  NameDataQuality: 1,
  SSN: String(900_000_000 + n),
  SSNDataQuality: 1,
  DOB: asCalendarDate(`${1950 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}`),
  DOBDataQuality: 1,
});

/** Some three hundred letters, as a case note has them. */
const noteOf = (at: number) =>
  `Visit ${at}. ${"Came to the office with papers for the housing application. ".repeat(5)}`;
