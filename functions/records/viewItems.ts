import { readsText } from "#shared/anonymization/sight.ts";
import { type Annotations, everything, type Viewed, view } from "#shared/anonymization/view.ts";
import type { Enrollment } from "#shared/records/enrollment.ts";
import type { Note, NoteVersion } from "#shared/records/note.ts";
import type { Service } from "#shared/records/service.ts";
import { type OpenedClient, openValue } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import { openTexts } from "./itemTexts.ts";
import type { StoredItem } from "./storedItem.ts";

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

const noteVersionVisibility = {
  version: "open",
  text: "identifying",
  at: "open",
  personId: "open",
} as const satisfies Annotations<NoteVersion>;

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
  releasedUntil: "open",
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
  asking: Asking,
  client: OpenedClient,
  item: StoredItem<"N">,
): Viewed<Note> {
  const text = noteText(asking, client, item);

  return view<Note>(noteVisibility, text === undefined ? withoutText : everything, {
    ...item,
    noteId: item.itemId,
    private: item.private ?? false,
    text,
  });
}

/** A former text, and who had written it when. */
export function viewNoteVersion(
  asking: Asking,
  client: OpenedClient,
  item: StoredItem<"N">,
): Viewed<NoteVersion> {
  const text = noteText(asking, client, item);

  return view<NoteVersion>(noteVersionVisibility, text === undefined ? withoutText : everything, {
    version: item.version,
    text,
    at: item.editedAt ?? item.at,
    personId: item.editedBy ?? item.personId,
  });
}

function noteText(
  { actor }: Asking,
  { record, key, sight }: OpenedClient,
  item: StoredItem<"N">,
): string | undefined {
  // A note read while its record is being sealed and scrubbed may be under another key than the profile was.
  const reads = key?.keyId === item.text.keyId && readsText(actor, sight, item);

  return reads
    ? String(openValue(record.recordId, key, `N#${item.itemId}`, "text", item.text))
    : undefined;
}

export const viewEnrollment = (item: StoredItem<"E">): Viewed<Enrollment> =>
  view<Enrollment>(enrollmentVisibility, everything, {
    ...item,
    enrollmentId: item.itemId,
    private: item.private ?? false,
  });

/** A service that the actor may know of; its comment only where texts are read. */
export function viewService(
  asking: Asking,
  client: OpenedClient,
  item: StoredItem<"S">,
): Viewed<Service> {
  const { comment } = openTexts(asking, client, "S", item);

  return view<Service>(serviceVisibility, comment === undefined ? withoutText : everything, {
    ...item,
    serviceId: item.itemId,
    private: item.private ?? false,
    comment,
  });
}
