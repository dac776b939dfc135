import type { Enrollment } from "#shared/records/enrollment.ts";
import { api } from "../app/api.ts";
import type { ClientPage } from "../clients/clientPage.svelte.ts";
import type { OpenEnrollment } from "./householdEnding.svelte.ts";
import type { Member } from "./memberChoice.svelte.ts";
import { otherMembers } from "./otherMembers.ts";

/** The open enrollments of the other members in the same project of the same agency; one a member, the latest. */
export async function openEnrollments(
  page: ClientPage,
  { agencyId, projectId }: Enrollment,
): Promise<OpenEnrollment<Member>[]> {
  const members = await otherMembers(page);
  const found = await Promise.all(
    members.map(async (member) => {
      const { items } = await api.records.listEnrollments({
        params: { clientId: member.clientId },
        query: { agencyId, limit: 100 },
      });
      const open = items.find((each) => each.projectId === projectId && each.ExitDate === null);

      return open ? [{ ...open, member }] : [];
    }),
  );

  return found.flat();
}
