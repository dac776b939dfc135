import { identityOf, type OpenedClient } from "../clients/openedClient.ts";
import type { Texts } from "../identifiers/checkedText.ts";
import type { CheckedTexts, TextCheck, Writing } from "../identifiers/textCheck.ts";
import { knownIdentity } from "./knownIdentity.ts";
import type { StoredTicket } from "./storedTicket.ts";

/**
 * Words that will stand in a ticket name nobody, whosever they are: they are read by more people than the record
 * is. What is known of the members counts as far as the writer sees who they are; for others the refusal would tell
 * a name that was guessed.
 */
export function ticketTexts<Given extends Texts>(
  textCheck: TextCheck,
  asking: Writing,
  { members }: Pick<StoredTicket, "members">,
  opened: readonly OpenedClient[],
  texts: Given,
): Promise<CheckedTexts<Given>> {
  const seen = opened.filter(({ sight }) => sight.seenAs === "full");
  const about = {
    recordId: members[0]?.recordId ?? "",
    clientIds: members.map(({ clientId }) => clientId),
    known: knownIdentity(seen.flatMap((member) => identityOf(member) ?? [])),
  };

  return textCheck.mustNameNobody(asking, about, texts);
}
