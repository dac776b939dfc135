import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Agency } from "#shared/people/agency.ts";
import { codeDays } from "#shared/privacy/handoff.ts";
import { handoffCodeFrom } from "#shared/privacy/handoffCode.ts";
import type { Routes } from "#shared/routes.ts";
import { Making } from "../aws/making.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import { mustBeAllowed } from "../clients/openedClient.ts";
import type { Operation, Request } from "../http/request.ts";
import { addItem } from "../records/addItem.ts";
import type { Tables } from "./tables.ts";
import { viewHandoff } from "./viewHandoff.ts";

type Asked = Request<Routes["privacy"]["createHandoff"]>;

/** As many codes as may wait for somebody at once. */
const mostOpen = 20;
const dayLength = 86_400_000;

/**
 * Hands a record to a named agency (rules §5). The code follows from the request, so that the same request is
 * answered the same code, and is kept nowhere: only what it leads to is, by a keyed hash of it.
 */
export const createHandoff =
  (tables: Tables): Operation<Routes["privacy"]["createHandoff"]> =>
  async (request) => {
    const { clients, handoffs, people } = tables;
    const { params, body, now } = request;
    const client = await clients.open(request, params.clientId);
    const making = await Making.of(clients.keys, request);
    const code = handoffCodeFrom(await making.bytes(0, "handoff-code"));

    const item = await addItem(tables, "F", request, client, async (current, _key, itemId) => {
      mustBeAllowed("handOff", request, current);
      const addressee = mustReceive(request, await people.get("AGENCIES", body.agencyId));
      if (current.record.privacy === "private") {
        throw new ProblemError("client-private", {
          errors: [{ field: "privacy", message: "A private record is not handed over." }],
        });
      }
      const { agencyId, victimServiceProvider } = addressee;
      const expiresAt = new Date(now.getTime() + codeDays * dayLength).toISOString();
      const open = openHandoffs(current.record, now);
      if (Object.keys(open).length >= mostOpen) {
        throw ruleBroken("agencyId", `${mostOpen} codes wait at once. Revoke one of them first.`);
      }
      const { recordId } = current.record;

      return {
        item: {
          toAgencyId: agencyId,
          state: "open" as const,
          expiresAt,
          acceptedAt: null,
          // That a victim service provider is to serve somebody is between it and the owner (rules §4).
          ...(victimServiceProvider && { private: true }),
        },
        set: { handoffs: { ...open, [itemId]: { agencyId, expiresAt } } },
        with: [await handoffs.putCode(code, { recordId, handoffId: itemId })],
      };
    });

    const [stored] = await clients.load([client.record.recordId]);
    return viewHandoff(item, stored?.record ?? client.record, now, code);
  };

function mustReceive({ actor }: Asked, addressee: Agency | undefined): Agency {
  if (actor.victimServiceProvider) throw new ProblemError("vsp-shares-nothing");
  if (!addressee?.active) throw ruleBroken("agencyId", "Choose an active agency.");
  if (actsFor(actor, addressee.agencyId)) throw ruleBroken("agencyId", "Choose another agency.");

  return addressee;
}

const openHandoffs = ({ handoffs = {} }: ClientRecord, now: Date) =>
  Object.fromEntries(
    Object.entries(handoffs).filter(([, { expiresAt }]) => expiresAt > now.toISOString()),
  );
