import { viewPage } from "#shared/anonymization/view.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Routes } from "#shared/routes.ts";
import type { AuditTable } from "../audit/auditTable.ts";
import { recordKey } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import { saidFields } from "../identifiers/saidFields.ts";
import type { TextCheck } from "../identifiers/textCheck.ts";
import { addItem } from "./addItem.ts";
import type { ItemTable } from "./itemTable.ts";
import { sealText } from "./itemTexts.ts";
import { viewNote, viewNoteVersion } from "./viewItems.ts";
import { vspStoresNoText } from "./vspStoresNoText.ts";

interface Writing {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly textCheck: TextCheck;
}

/** A case note, encrypted under the client's key. A victim service provider stores no free text here. */
export const addNote =
  (writing: Writing): Operation<Routes["records"]["addNote"]> =>
  async (request) => {
    const { actor, body, params } = request;
    const client = await writing.clients.open(request, params.clientId);
    const item = await addItem(writing, "N", request, client, async (current, key, itemId) => {
      if (actor.victimServiceProvider) throw vspStoresNoText("text");
      const { text } = body;
      const { texts, entries } = await writing.textCheck.mustIdentifyNobody(request, current, {
        text,
      });

      return {
        item: {
          text: sealText(current.record.recordId, key, `N#${itemId}`, "text", texts.text),
          private: body.private ?? false,
          locked: false,
          editedAt: null,
        },
        with: entries,
      };
    });

    return viewNote(request, client, item);
  };

/** Editing, locking and unlocking are the writing agency's. A locked note is unlocked before it is edited. */
export const changeNote =
  ({ clients, items, textCheck }: Writing): Operation<Routes["records"]["changeNote"]> =>
  async (request) => {
    const { actor, body, params, now } = request;
    const opened = await clients.open(request, params.clientId);
    const note = await items.find("N", request, opened, params.itemId);
    if (!actsFor(actor, note.agencyId)) throw new ProblemError("not-allowed");
    mustMatch(request, note.version);
    let changed = note;

    await clients.change(request, [opened], async ([current]) => {
      const { record, key } = current;
      if (!key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
      if (body.text !== undefined && actor.victimServiceProvider) throw vspStoresNoText("text");
      if (body.text !== undefined && note.locked && body.locked !== false) {
        throw new ProblemError("note-locked");
      }
      const { text } = body;
      const { texts, entries } = await textCheck.mustIdentifyNobody(request, current, { text });
      changed = {
        ...note,
        ...(texts.text !== undefined && {
          text: sealText(record.recordId, key, `N#${note.itemId}`, "text", texts.text),
          editedAt: now.toISOString(),
          editedBy: actor.personId,
        }),
        private: body.private ?? note.private,
        locked: body.locked ?? note.locked,
        version: note.version + 1,
      };

      const former = body.text === undefined ? [] : [items.putFormer("N", record.recordId, note)];

      return {
        items: [items.put("N", record.recordId, changed), ...former, ...entries],
        fields: saidFields(body),
      };
    });

    return viewNote(request, opened, changed);
  };

/** What a note said before, for the agency that wrote it: others read it as it stands. */
export const listVersions =
  ({
    clients,
    items,
    audit,
  }: Pick<Writing, "clients" | "items"> & { readonly audit: AuditTable }): Operation<
    Routes["records"]["listVersions"]
  > =>
  async (request) => {
    const { actor, params, query } = request;
    const client = await clients.open(request, params.clientId);
    const note = await items.find("N", request, client, params.itemId);
    if (!actsFor(actor, note.agencyId)) throw new ProblemError("not-allowed");
    const [former] = await Promise.all([
      items.former("N", request, client, note.itemId, query),
      audit.record(request, [
        { pk: recordKey(client.record.recordId).pk, clientIds: [client.clientId] },
      ]),
    ]);

    return viewPage(
      former.items.map((item) => viewNoteVersion(request, client, item)),
      former.next,
    );
  };
