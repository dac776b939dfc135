import { headOfHousehold } from "#shared/hmis/relationshipToHoH.ts";
import { type FieldError, ProblemError, ruleBroken } from "#shared/http/problem.ts";
import type { Identify } from "#shared/privacy/identify.ts";
import type { TransactItem } from "../aws/transact.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { AtHome } from "./othersAtHome.ts";
import type { Tables } from "./tables.ts";

interface Left {
  readonly set: { readonly householdId?: undefined };
  readonly items: readonly TransactItem[];
}

/**
 * A household is all anonymous or all identified (rules §5): whoever is identified leaves one of others, in the
 * same step, if the request says so. Alone in a household one stays.
 */
export async function leaveHousehold(
  { clients, households }: Pick<Tables, "clients" | "households">,
  { separate, newHead }: Identify,
  { record, sight }: OpenedClient,
  { household, others }: AtHome,
): Promise<Left> {
  const stays = { set: {}, items: [] };
  if (!household) return stays;
  const { recordId } = record;
  const staying = household.members.filter((member) => member.recordId !== recordId);
  const stayingRecords = await clients.load(staying.map((member) => member.recordId));
  if (!stayingRecords.some((other) => other.record.kind === "anonymous")) return stays;
  if (!separate) throw wouldIdentify(waysOut);

  const headLeaves = !staying.some((each) => each.RelationshipToHoH === headOfHousehold);
  if (!headLeaves && newHead) throw ruleBroken("newHead", "The household keeps its head.");
  if (headLeaves && sight.seenAs !== "full") throw wouldIdentify(ownerNamesHead);
  const head = others.find(({ clientId }) => clientId === newHead)?.record.recordId;
  if (headLeaves && !head) throw ruleBroken("newHead", "Say who of the others heads it then.");

  return {
    set: { householdId: undefined },
    items: [
      households.put({
        ...household,
        members: staying.map((member) =>
          member.recordId === head ? { ...member, RelationshipToHoH: headOfHousehold } : member,
        ),
        version: household.version + 1,
      }),
    ],
  };
}

const wouldIdentify = (message: string) => {
  const errors: FieldError[] = [{ field: "separate", message }];

  return new ProblemError("household-would-identify", { errors });
};

const waysOut =
  "The others of the household are anonymous. Identify them too, each with their own consent, or let this client leave the household.";

const ownerNamesHead =
  "The client heads a household. The agency that made the record says who heads it then.";
