import { ProblemError } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Routes } from "#shared/routes.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { sealValue } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import { addItem } from "./addItem.ts";
import type { ItemTable } from "./itemTable.ts";
import { viewNote } from "./viewItems.ts";

interface Writing {
  readonly clients: ClientTable;
  readonly items: ItemTable;
}

/** A case note, encrypted under the client's key. A victim service provider stores no free text here. */
export const addNote =
  (writing: Writing): Operation<Routes["records"]["addNote"]> =>
  async (request) => {
    const { actor, body, params } = request;
    const client = await writing.clients.open(request, params.clientId);
    const item = await addItem(writing, "N", request, client, ({ record }, key, itemId) => {
      if (actor.victimServiceProvider) throw noFreeText();

      return {
        item: {
          text: sealValue(record.recordId, key, `N#${itemId}`, "text", body.text),
          private: body.private ?? false,
          locked: false,
          editedAt: null,
        },
      };
    });

    return viewNote(request, client, item);
  };

/** Editing, locking and unlocking are the writing agency's. A locked note is unlocked before it is edited. */
export const changeNote =
  ({ clients, items }: Writing): Operation<Routes["records"]["changeNote"]> =>
  async (request) => {
    const { actor, body, params, now } = request;
    const opened = await clients.open(request, params.clientId);
    const note = await items.find("N", request, opened, params.itemId);
    if (!actsFor(actor, note.agencyId)) throw new ProblemError("not-allowed");
    mustMatch(request, note.version);
    let changed = note;

    await clients.change(request, [opened], ([{ record, key }]) => {
      if (!key) throw new ProblemError("being-de-identified", { retryAfter: 5 });
      if (body.text !== undefined && actor.victimServiceProvider) throw noFreeText();
      if (body.text !== undefined && note.locked && body.locked !== false) {
        throw new ProblemError("note-locked");
      }
      changed = {
        ...note,
        ...(body.text !== undefined && {
          text: sealValue(record.recordId, key, `N#${note.itemId}`, "text", body.text),
          editedAt: now.toISOString(),
        }),
        locked: body.locked ?? note.locked,
        version: note.version + 1,
      };

      return { items: [items.put("N", record.recordId, changed)], fields: Object.keys(body) };
    });

    return viewNote(request, opened, changed);
  };

const noFreeText = () =>
  new ProblemError("vsp-stores-no-identity", {
    errors: [{ field: "text", message: "No free text in the shared database." }],
  });
