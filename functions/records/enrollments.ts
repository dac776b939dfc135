import { isHopwa } from "#shared/hmis/funder.ts";
import { coordinatedEntry } from "#shared/hmis/projectType.ts";
import { ProblemError, ruleBroken } from "#shared/http/problem.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Project } from "#shared/people/agency.ts";
import { brokenEnrollmentRules, hasOneHead } from "#shared/records/enrollmentRules.ts";
import type { Routes } from "#shared/routes.ts";
import { Making } from "../aws/making.ts";
import type { ClientTable } from "../clients/clientTable.ts";
import { mustMatch } from "../http/mustMatch.ts";
import type { Asking, Operation } from "../http/request.ts";
import type { PeopleTable } from "../people/peopleTable.ts";
import { addItems } from "./addItem.ts";
import { enrollmentTally, withRelease } from "./enrollmentTally.ts";
import type { ItemTable } from "./itemTable.ts";
import { mustFollowBirth } from "./mustFollowBirth.ts";
import { mustLiveTogether, openTogether } from "./openTogether.ts";
import type { StoredItem } from "./storedItem.ts";
import { viewEnrollment } from "./viewItems.ts";

export interface Enrolling {
  readonly clients: ClientTable;
  readonly items: ItemTable;
  readonly people: PeopleTable;
}

/**
 * Enrolls a client in one of the agency's projects, alone or with the household. The answer says nothing of who
 * the client is: whoever enrolls by Client ID alone goes on knowing no more than that.
 */
export const addEnrollment =
  (enrolling: Enrolling): Operation<Routes["records"]["addEnrollment"]> =>
  async (request) => {
    const { clients, people } = enrolling;
    const { actor, body, params, today } = request;
    const { others = [] } = body;
    const ids = others.map(({ clientId }) => clientId);
    const together = await openTogether(clients, request, params.clientId, ids);
    // Each enrollment keeps its own household: never the ID of the one the people are in today.
    const HouseholdID = await (await Making.of(clients.keys, request)).id("HouseholdID");
    let asked: Promise<Project> | undefined;

    const item = await addItems(
      enrolling,
      "E",
      request,
      together,
      async (client, _key, _id, at, all) => {
        mustLiveTogether(all);
        const relationships = [body, ...others].map((each) => each.RelationshipToHoH);
        if (!hasOneHead(relationships)) {
          throw ruleBroken("RelationshipToHoH", "A household has exactly one head.");
        }
        asked ??= ownProject(people, actor.agencyId, body.projectId);
        const project = await asked;
        mustBeReleased(request, project, body.releasedUntil);
        mustStayKnown(project, body.private);
        if (project.projectType === coordinatedEntry && client.record.privacy === "private") {
          throw new ProblemError("client-private");
        }
        const { EntryDate } = body;
        mustKeepRules({ EntryDate, ExitDate: null }, today);
        mustFollowBirth(client, EntryDate, at === 0 ? "EntryDate" : `others.${at - 1}`, "entry");

        return {
          item: {
            projectId: project.projectId,
            EntryDate,
            RelationshipToHoH: relationships[at] ?? 99,
            HouseholdID,
            private: body.private ?? false,
            ...(body.releasedUntil && { releasedUntil: body.releasedUntil }),
            projectType: project.projectType,
            ExitDate: null,
            Destination: null,
            restricted: isHopwa(project.funder),
          },
          ...withRelease(
            enrollmentTally(client.record, project.agencyId, project.projectType, +1, today),
            project.agencyId,
            body.releasedUntil,
          ),
        };
      },
    );

    return viewEnrollment(item);
  };

/** Ends or corrects an enrollment; its own agency's only. What it said before is kept. */
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
      private: body.private ?? before.private,
      version: before.version + 1,
    };
    mustKeepRules(after, today);
    mustStayKnown(after, body.private);

    await clients.change(request, [opened], ([client]) => {
      const { recordId, privacy } = client.record;
      mustFollowBirth(client, after.EntryDate, "EntryDate", "entry");
      const reopens = before.ExitDate !== null && after.ExitDate === null;
      const isCoordinatedEntry = after.projectType === coordinatedEntry;
      if (reopens && isCoordinatedEntry && privacy === "private") {
        throw new ProblemError("client-private");
      }
      const by = Number(after.ExitDate === null) - Number(before.ExitDate === null);
      const tally = enrollmentTally(client.record, after.agencyId, after.projectType, by, today);

      return {
        set: [tally.set],
        movesVersion: tally.movesVersion,
        items: [items.put("E", recordId, after), items.putFormer("E", recordId, before)],
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

function mustKeepRules(enrollment: Parameters<typeof brokenEnrollmentRules>[0], today: string) {
  const errors = brokenEnrollmentRules(enrollment, today);
  if (errors.length > 0) throw new ProblemError("rule-broken", { errors });
}

/** Coordinated Entry is what several agencies work with: nobody keeps it to themselves (rules §5). */
function mustStayKnown({ projectType }: { readonly projectType: number }, isPrivate = false): void {
  if (isPrivate && projectType === coordinatedEntry) {
    throw ruleBroken("private", "An enrollment in Coordinated Entry is not private.");
  }
}

/** A victim service provider enters into Coordinated Entry what a client released in writing (rules §4). */
function mustBeReleased(
  { actor, today }: Asking,
  { projectType }: Project,
  releasedUntil: string | undefined,
): void {
  const isNeeded = actor.victimServiceProvider && projectType === coordinatedEntry;
  if (isNeeded && !releasedUntil) {
    const message = "Only what the client released in writing, with an end date.";
    throw new ProblemError("vsp-stores-no-identity", {
      errors: [{ field: "releasedUntil", message }],
    });
  }
  if (!isNeeded && releasedUntil) {
    throw ruleBroken(
      "releasedUntil",
      "Only a victim service provider enrolls in Coordinated Entry under a release.",
    );
  }
  if (releasedUntil && releasedUntil < today) {
    throw ruleBroken("releasedUntil", "The release has not ended.");
  }
}
