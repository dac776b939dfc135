import { isHopwa } from "#shared/hmis/funder.ts";
import { ProblemError } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Routes } from "#shared/routes.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { TextCheck } from "../identifiers/textCheck.ts";
import type { NoticeTable } from "../notices/noticeTable.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { addItem } from "./addItem.ts";
import type { ItemTable } from "./itemTable.ts";
import { sealTexts } from "./itemTexts.ts";
import { list, type Reading } from "./lists.ts";
import {
  addresseeOf,
  funderOf,
  mustBeReleased,
  mustCoordinate,
  mustReach,
  mustSay,
} from "./referralRules.ts";
import type { StoredItem } from "./storedItem.ts";
import { viewReferral } from "./viewReferral.ts";

export interface Referring {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly people: PeopleTable;
  readonly notices: NoticeTable;
  readonly textCheck: TextCheck;
}

export const listReferrals =
  (reading: Reading): Operation<Routes["records"]["listReferrals"]> =>
  (request) => {
    const { state } = request.query;

    return list(
      reading,
      "R",
      request,
      (client, item) => viewReferral(request, client, item),
      (item) => isReleased(request, item) && (!state || item.state === state),
    );
  };

/**
 * Refers a client to another agency, which is told. The one of Coordinated Entry names a contact, whom every agency
 * that finds the client may learn (rules §4). To a victim service provider, or to a HOPWA-funded project, it is for
 * writer and addressee alone, the contact too: that somebody is sent there says why.
 */
export const addReferral =
  (referring: Referring): Operation<Routes["records"]["addReferral"]> =>
  async (request) => {
    const { actor, body, now, params, requestId } = request;
    const client = await referring.clients.open(request, params.clientId);
    const item = await addItem(referring, "R", request, client, async (current, key, itemId) => {
      const { record } = current;
      mustBeReleased(request, body);
      mustSay(request, body);
      const addressee = await addresseeOf(referring.people, request, body);
      const funder = await funderOf(referring.people, body);
      if (body.coordinatedEntry) {
        await mustCoordinate(referring.people, request, record, addressee);
      } else {
        await mustReach(referring.people, request, current, addressee);
      }

      const { contact, comment } = body;
      const checked = await referring.textCheck.mustIdentifyNobody(request, current, {
        contact,
        comment,
      });
      const restricted = addressee.victimServiceProvider || isHopwa(funder);

      return {
        item: {
          toAgencyId: body.agencyId,
          projectId: body.projectId ?? null,
          ReferralDate: body.ReferralDate,
          coordinatedEntry: body.coordinatedEntry,
          state: "open" as const,
          answeredAt: null,
          private: body.private ?? false,
          restricted,
          texts: sealTexts(record.recordId, key, `R#${itemId}`, checked.texts),
          ...(body.releasedUntil && { releasedUntil: body.releasedUntil }),
        },
        ...(body.coordinatedEntry && !restricted && { set: { coordinationReferral: itemId } }),
        with: [
          ...checked.entries,
          referring.notices.put({
            to: { agencyId: body.agencyId },
            kind: "referral-received",
            recordId: record.recordId,
            clientId: record.clientId,
            ...(!actor.victimServiceProvider && { agencyId: actor.agencyId ?? undefined }),
            at: now,
            requestId,
          }),
        ],
      };
    });

    return viewReferral(request, client, item);
  };

/** A referral that the actor may know of: what a victim service provider's release opened ends with it. */
export async function findReferral(
  items: ItemTable,
  asking: Asking,
  client: OpenedClient,
  itemId: string,
): Promise<StoredItem<"R">> {
  const item = await items.find("R", asking, client, itemId);
  if (!isReleased(asking, item)) throw new ProblemError("not-found");

  return item;
}

const isReleased = ({ actor, today }: Asking, { agencyId, releasedUntil }: StoredItem<"R">) =>
  !releasedUntil || releasedUntil >= today || actsFor(actor, agencyId);
