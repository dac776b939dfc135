import { isHandedOver } from "#shared/anonymization/sight.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Agency } from "#shared/people/agency.ts";
import { inCoordinatedEntry } from "#shared/records/inCoordinatedEntry.ts";
import type { NewReferral } from "#shared/records/referral.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";

/** A victim service provider refers under a written release that ends, and in no words (rules §4); others have none. */
export function mustBeReleased({ actor, today }: Asking, body: NewReferral): void {
  const { releasedUntil } = body;
  if (!actor.victimServiceProvider) {
    if (!releasedUntil) return;
    throw ruleBroken("releasedUntil", "Only a victim service provider names a written release.");
  }
  const errors = [
    ...(!releasedUntil || releasedUntil < today
      ? [
          {
            field: "releasedUntil",
            message: "The client’s written release with its last day, today or later.",
          },
        ]
      : []),
    ...(["contact", "comment"] as const).flatMap((field) =>
      body[field] ? [{ field, message: "No free text in the shared database." }] : [],
    ),
  ];
  if (errors.length > 0) throw new ProblemError("vsp-stores-no-identity", { errors });
}

export function mustSay(
  { today }: Asking,
  { ReferralDate, coordinatedEntry, ...body }: NewReferral,
) {
  if (ReferralDate > today) throw ruleBroken("ReferralDate", "The referral is not in the future.");
  if (coordinatedEntry && body.private) {
    throw ruleBroken("private", "A referral of Coordinated Entry is for all who coordinate.");
  }
}

export async function addresseeOf(
  people: PeopleTable,
  { actor }: Asking,
  { agencyId }: NewReferral,
): Promise<Agency> {
  const agency = await people.get("AGENCIES", agencyId);
  if (!agency?.active || actsFor(actor, agencyId)) {
    throw ruleBroken("agencyId", "Another agency of the region, at work now.");
  }

  return agency;
}

export async function funderOf(people: PeopleTable, { agencyId, projectId }: NewReferral) {
  if (!projectId) return undefined;
  const project = await people.get("PROJECTS", projectId);
  if (project?.agencyId !== agencyId) {
    throw ruleBroken("projectId", "A project of the agency that the client is referred to.");
  }

  return project.funder;
}

/**
 * Coordinated Entry needs the record shared, the client in it, and agencies that share: else the addressee could not
 * find the record. What is asked of the agencies is what their directory says, so a refusal tells nothing else.
 */
export async function mustCoordinate(
  people: PeopleTable,
  { actor, today }: Asking,
  record: ClientRecord,
  addressee: Agency,
): Promise<void> {
  const { privacy, owner } = record;
  if (privacy === "private") throw new ProblemError("client-private");
  if (inCoordinatedEntry(record, today) === 0) {
    throw ruleBroken(
      "coordinatedEntry",
      "The client is not in Coordinated Entry. Enroll the client there first.",
    );
  }
  const sharing =
    actor.dataSharing &&
    addressee.dataSharing &&
    (actsFor(actor, owner) || (await people.shares(owner)));
  if (!sharing) {
    throw ruleBroken(
      "agencyId",
      "One of the agencies does not share data. Hand the Client ID off instead.",
    );
  }
}

/**
 * A referral that its addressee cannot find reaches nobody. Asked is only of a writer who sees the record in full, and
 * answered only by what that writer knows: the shield, who shares data, and to whom the own record was handed over.
 */
export async function mustReach(
  people: PeopleTable,
  { actor, today }: Asking,
  { record, sight }: OpenedClient,
  addressee: Agency,
): Promise<void> {
  const { owner, privacy, agencies } = record;
  if (sight.seenAs !== "full" || addressee.agencyId === owner) return;
  if (privacy === "private") throw new ProblemError("client-private");
  if (actsFor(actor, owner) && isHandedOver(agencies[addressee.agencyId], today)) return;
  const ownerShares = actsFor(actor, owner) ? actor.dataSharing : await people.shares(owner);
  if (addressee.dataSharing && ownerShares) return;

  throw ruleBroken(
    "agencyId",
    "That agency cannot find this record. Hand the Client ID off to it first.",
  );
}
