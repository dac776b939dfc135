import { view } from "#shared/anonymization/view.ts";
import type { Routes } from "#shared/routes.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import { mustBeAllowed } from "../clients/openedClient.ts";
import type { Operation } from "../http/request.ts";
import type { StoredItem } from "../records/storedItem.ts";
import type { Tables } from "./tables.ts";

/** Takes back a code that waits, or the access that one opened. What is over already stays as it is. */
export const revokeHandoff =
  ({ clients, items }: Tables): Operation<Routes["privacy"]["revokeHandoff"]> =>
  async (request) => {
    const { params } = request;
    const opened = await clients.open(request, params.clientId);
    mustBeAllowed("handOff", request, opened);

    await clients.change(request, [opened], async ([client]) => {
      mustBeAllowed("handOff", request, client);
      const item = await items.find("F", request, client, params.handoffId);
      if (item.state === "revoked") return {};
      const revoked = { ...item, state: "revoked" as const, version: item.version + 1 };

      return {
        set: [without(client.record, item)],
        items: [items.put("F", client.record.recordId, revoked)],
        fields: ["handoffs"],
      };
    });

    return view({}, new Set(), {});
  };

/** The profile without a code, or without the access that the agency has by one. */
function without({ agencies, handoffs = {} }: ClientRecord, item: StoredItem<"F">) {
  if (item.state !== "accepted") {
    const { [item.itemId]: _revoked, ...others } = handoffs;
    return { handoffs: others };
  }
  const { handoffUntil: _ended, ...ties } = agencies[item.toAgencyId] ?? {};

  return { agencies: { ...agencies, [item.toAgencyId]: ties } };
}
