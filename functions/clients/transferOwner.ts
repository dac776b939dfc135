import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import type { Agency } from "#shared/people/agency.ts";
import { confidentialityLaw } from "#shared/people/agencyRules.ts";
import type { Routes } from "#shared/routes.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import type { NoticeTable } from "../notices/noticeTable.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import type { ClientRecord } from "./clientRecord.ts";
import type { ClientTable } from "./clientTable.ts";
import { identityOf, type OpenedClient, showClient } from "./openedClient.ts";
import { mustStoreNoIdentity } from "./withoutIdentity.ts";

/**
 * Another agency owns the record from now on (rules §4, "Owner"); the one before keeps its own items. Both are
 * told, by Client ID alone.
 */
export const transferOwner =
  (
    clients: ClientTable,
    people: PeopleTable,
    notices: NoticeTable,
  ): Operation<Routes["clients"]["transferOwner"]> =>
  async (request) => {
    const { params, body, now, requestId } = request;
    const opened = await clients.open(request, params.clientId);
    const [target, owner] = await Promise.all([
      people.get("AGENCIES", body.agencyId),
      people.get("AGENCIES", opened.record.owner),
    ]);
    const giver = owner?.active ? owner : await people.actingFor(opened.record.owner);
    const recipients = new Set([giver?.agencyId ?? opened.record.owner, body.agencyId]);

    const [changed] = await clients.change(request, [opened], ([client]) => {
      mustMatch(request, client.record.version);
      const { recordId, clientId } = client.record;
      const taker = mustTakeOver(client, owner, target);

      return {
        set: [{ owner: taker.agencyId, agencies: tiesWith(client.record, taker) }],
        movesVersion: true,
        fields: ["owner"],
        items: [...recipients].map((agencyId) =>
          notices.put({
            to: { agencyId },
            kind: "owner-transferred",
            recordId,
            clientId,
            at: now,
            requestId,
          }),
        ),
      };
    });

    return showClient(request, changed);
  };

/**
 * Refuses an agency that may not own this record. That a provider owns it already is not said: who tries one
 * after the other would learn where the client is served.
 */
function mustTakeOver(
  client: OpenedClient,
  owner: Agency | undefined,
  target: Agency | undefined,
): Agency {
  if (!target?.active) throw ruleBroken("agencyId", "Choose an active agency.");
  const fromProvider = owner?.victimServiceProvider ?? false;
  if (fromProvider !== target.victimServiceProvider) {
    if (fromProvider) {
      throw ruleBroken(
        "agencyId",
        `A victim service provider's record goes to another one only (${confidentialityLaw}).`,
      );
    }
    mustHoldNoIdentity(client);
  }
  if (target.agencyId === client.record.owner && !fromProvider) {
    throw ruleBroken("agencyId", "This agency owns the record already.");
  }

  return target;
}

/** What a provider would not have been allowed to store does not come to it by a transfer either. */
function mustHoldNoIdentity(client: OpenedClient): void {
  const { kind, demographics, custom } = client.record;
  const identity = identityOf(client);
  if (!identity) throw new ProblemError("being-de-identified", { retryAfter: 5 });

  const isExact = identity.DOBDataQuality === 1;
  mustStoreNoIdentity(
    { victimServiceProvider: true },
    {
      kind,
      DOB: identity.DOB,
      demographics,
      custom,
      ...(isExact && { dobRule: "exact-or-refused" }),
    },
  );
}

const tiesWith = ({ agencies }: ClientRecord, { agencyId, victimServiceProvider }: Agency) =>
  victimServiceProvider
    ? { ...agencies, [agencyId]: { ...agencies[agencyId], confidential: true as const } }
    : agencies;
