import { type Annotations, everything, type Viewed, view } from "#shared/anonymization/view.ts";
import { actsFor } from "#shared/people/actor.ts";
import type { Referral } from "#shared/records/referral.ts";
import type { OpenedClient } from "../clients/openedClient.ts";
import type { Asking } from "../http/request.ts";
import { openTexts } from "./itemTexts.ts";
import type { StoredItem } from "./storedItem.ts";

const referralVisibility = {
  referralId: "open",
  fromAgencyId: "open",
  agencyId: "open",
  projectId: "open",
  ReferralDate: "open",
  coordinatedEntry: "open",
  state: "open",
  answeredAt: "open",
  contact: "identifying",
  comment: "identifying",
  private: "open",
  version: "open",
} as const satisfies Annotations<Referral>;

/** A referral that the actor may know of. Who wrote it stays unsaid where that is a confidential program. */
export function viewReferral(
  asking: Pick<Asking, "actor">,
  client: OpenedClient,
  item: StoredItem<"R">,
): Viewed<Referral> {
  const tellsWriter = !item.confidential || actsFor(asking.actor, item.agencyId);

  return view<Referral>(referralVisibility, everything, {
    ...item,
    ...openTexts(asking, client, "R", item),
    referralId: item.itemId,
    ...(tellsWriter && { fromAgencyId: item.agencyId }),
    agencyId: item.toAgencyId,
    private: item.private ?? false,
  });
}
