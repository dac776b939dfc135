import { readsText } from "#shared/anonymization/sight.ts";
import { type Annotations, everything, type Viewed, view } from "#shared/anonymization/view.ts";
import type { Enrollment } from "#shared/records/enrollment.ts";
import type { Note } from "#shared/records/note.ts";
import type { Service } from "#shared/records/service.ts";
import { type OpenedClient, openValue } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { StoredItem } from "./itemTable.ts";

const noteVisibility = {
  noteId: "open",
  text: "identifying",
  private: "open",
  locked: "open",
  agencyId: "open",
  personId: "open",
  at: "open",
  editedAt: "open",
  version: "open",
} as const satisfies Annotations<Note>;

const enrollmentVisibility = {
  enrollmentId: "open",
  projectId: "open",
  projectType: "open",
  agencyId: "open",
  EntryDate: "open",
  ExitDate: "open",
  Destination: "open",
  RelationshipToHoH: "open",
  private: "open",
  version: "open",
} as const satisfies Annotations<Enrollment>;

const serviceVisibility = {
  serviceId: "open",
  enrollmentId: "open",
  agencyId: "open",
  DateProvided: "open",
  RecordType: "open",
  TypeProvided: "open",
  comment: "identifying",
  private: "open",
  version: "open",
} as const satisfies Annotations<Service>;

const withoutText = new Set(["open"] as const);

/** A note that the actor may know of; its text only where texts are read, and never from behind a seal. */
export function viewNote(
  { actor }: Asking,
  client: OpenedClient,
  item: StoredItem<"N">,
): Viewed<Note> {
  const { record, key, sight } = client;
  // A note read while its record is being sealed and scrubbed may be under another key than the profile was.
  const reads = key?.keyId === item.text.keyId && readsText(actor, sight, item);
  const text = reads
    ? String(openValue(record.recordId, key, `N#${item.itemId}`, "text", item.text))
    : undefined;

  return view<Note>(noteVisibility, reads ? everything : withoutText, {
    ...item,
    noteId: item.itemId,
    private: item.private ?? false,
    text,
  });
}

export const viewEnrollment = (item: StoredItem<"E">): Viewed<Enrollment> =>
  view<Enrollment>(enrollmentVisibility, everything, {
    ...item,
    enrollmentId: item.itemId,
    private: item.private ?? false,
  });

export const viewService = (item: StoredItem<"S">): Viewed<Service> =>
  view<Service>(serviceVisibility, everything, {
    ...item,
    serviceId: item.itemId,
    private: item.private ?? false,
  });
