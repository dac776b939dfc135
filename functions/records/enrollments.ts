import { isHandedOver } from "#shared/anonymization/sight.ts";
import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { isHopwa } from "#shared/hmis/funder.ts";
import { coordinatedEntry } from "#shared/hmis/projectType.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Project } from "#shared/people/agency.ts";
import { handoffEnd } from "#shared/privacy/handoff.ts";
import type { Routes } from "#shared/routes.ts";
import type { ClientRecord } from "../clients/clientRecord.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { identityOf, type OpenedClient } from "../clients/openedClient.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Operation } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { addItem } from "./addItem.ts";
import type { ItemTable, StoredItem } from "./itemTable.ts";
import { viewEnrollment } from "./viewItems.ts";

export interface Enrolling {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly people: PeopleTable;
}

/**
 * Enrolls a client in one of the agency's projects. The answer says nothing of who the client is: whoever
 * enrolls by Client ID alone goes on knowing no more than that.
 */
export const addEnrollment =
  (enrolling: Enrolling): Operation<Routes["records"]["addEnrollment"]> =>
  async (request) => {
    const { actor, body, params, today } = request;
    const client = await enrolling.clients.open(request, params.clientId);
    const item = await addItem(enrolling, "E", request, client, async (current) => {
      const project = await ownProject(enrolling.people, actor.agencyId, body.projectId);
      if (project.projectType === coordinatedEntry && current.record.privacy === "private") {
        throw new ProblemError("client-private");
      }
      if (body.EntryDate > today) throw ruleBroken("EntryDate", "The entry is not in the future.");
      mustFollowBirth(current, body.EntryDate);
      const tally = openTally(current.record, project.agencyId, project.projectType, +1, today);

      return {
        item: {
          projectId: body.projectId,
          EntryDate: body.EntryDate,
          RelationshipToHoH: body.RelationshipToHoH,
          private: body.private ?? false,
          projectType: project.projectType,
          ExitDate: null,
          Destination: null,
          restricted: isHopwa(project.funder),
        },
        ...tally,
      };
    });

    return viewEnrollment(item);
  };

/** Ends or corrects an enrollment; its own agency's only. */
export const changeEnrollment =
  ({ clients, items }: Enrolling): Operation<Routes["records"]["changeEnrollment"]> =>
  async (request) => {
    const { actor, body, params, today } = request;
    const opened = await clients.open(request, params.clientId);
    const before = await items.find("E", request, opened, params.itemId);
    if (!actsFor(actor, before.agencyId)) throw new ProblemError("not-allowed");
    mustMatch(request, before.version);
    const ExitDate = body.ExitDate === undefined ? before.ExitDate : body.ExitDate;
    const after: StoredItem<"E"> = {
      ...before,
      EntryDate: body.EntryDate ?? before.EntryDate,
      ExitDate,
      Destination: ExitDate === null ? null : (body.Destination ?? before.Destination),
      RelationshipToHoH: body.RelationshipToHoH ?? before.RelationshipToHoH,
      version: before.version + 1,
    };
    if (after.EntryDate > today) throw ruleBroken("EntryDate", "The entry is not in the future.");
    if (after.ExitDate && after.ExitDate > today) {
      throw ruleBroken("ExitDate", "The exit is not in the future.");
    }
    if (after.ExitDate && after.ExitDate < after.EntryDate) {
      throw ruleBroken("ExitDate", "The exit is not before the entry.");
    }

    await clients.change(request, [opened], ([client]) => {
      mustFollowBirth(client, after.EntryDate);
      const reopens = before.ExitDate !== null && after.ExitDate === null;
      const isCoordinatedEntry = after.projectType === coordinatedEntry;
      if (reopens && isCoordinatedEntry && client.record.privacy === "private") {
        throw new ProblemError("client-private");
      }
      const by = Number(after.ExitDate === null) - Number(before.ExitDate === null);
      const tally = openTally(client.record, after.agencyId, after.projectType, by, today);

      return {
        set: [tally.set],
        movesVersion: tally.movesVersion,
        items: [items.put("E", client.record.recordId, after)],
        fields: Object.keys(body),
      };
    });

    return viewEnrollment(after);
  };

async function ownProject(
  people: PeopleTable,
  agencyId: string | null,
  projectId: string,
): Promise<Project> {
  const project = await people.get("PROJECTS", projectId);
  if (!project || project.agencyId !== agencyId) {
    throw new ProblemError("project-not-yours", {
      errors: [{ field: "projectId", message: "One of your agency's projects." }],
    });
  }

  return project;
}

/** Told only to somebody who sees the date of birth: the refusal would give it away. */
function mustFollowBirth(client: OpenedClient, EntryDate: string): void {
  const DOB = client.sight.seenAs === "full" ? identityOf(client)?.DOB : null;
  if (DOB && EntryDate < DOB) throw ruleBroken("EntryDate", "The entry is not before the birth.");
}

/**
 * What the profile counts: the agency's open enrollments, and those in Coordinated Entry. An access that was handed
 * over lasts while an enrollment is open and 90 days from then; one that had ended does not come back by enrolling.
 */
function openTally(
  record: ClientRecord,
  agencyId: string,
  projectType: number,
  by: number,
  today: CalendarDate,
) {
  const { handoffUntil, ...ties } = record.agencies[agencyId] ?? {};
  const isCoordinatedEntry = projectType === coordinatedEntry;
  const coordinatedBy = isCoordinatedEntry ? by : 0;
  const openEnrollments = Math.max(0, (ties.openEnrollments ?? 0) + by);
  const openHere = Math.max(0, (ties.openCoordinatedEntry ?? 0) + coordinatedBy);
  const wasOpen = isHandedOver(record.agencies[agencyId], today);
  const lasts = by < 0 && openEnrollments === 0 ? handoffEnd(today) : handoffUntil;

  return {
    set: {
      agencies: {
        ...record.agencies,
        [agencyId]: {
          ...ties,
          openEnrollments,
          openCoordinatedEntry: openHere,
          items: true as const,
          ...(wasOpen && lasts && { handoffUntil: lasts }),
        },
      },
      openCoordinatedEntry: Math.max(0, record.openCoordinatedEntry + coordinatedBy),
    },
    movesVersion: isCoordinatedEntry && by !== 0,
  };
}
