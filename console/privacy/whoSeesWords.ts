import { messages } from "../app/messages.ts";
import { writtenDate } from "../app/writtenDate.ts";
import type { WhoSees } from "./whoSees.ts";

/** One sentence in two parts: what the record is, and for whom. */
export function whoSeesWords(who: WhoSees): { readonly lead: string; readonly rest: string } {
  const privacy = messages.privacy;

  switch (who.kind) {
    case "sealed":
      return { lead: privacy.lead.sealed, rest: privacy.sealed };
    case "masked":
      return { lead: privacy.lead.masked, rest: privacy.masked };
    case "partly":
      return { lead: privacy.lead.shared, rest: privacy.partly };
    case "private":
      return { lead: privacy.lead.private, rest: privacy.privateTo(who.owner) };
    case "not-sharing":
      return { lead: privacy.lead["not-sharing"], rest: privacy.notSharing(who.owner) };
    case "confidential":
      return {
        lead: privacy.lead["not-sharing"],
        rest: privacy.notSharing(messages.shell.confidentialProgram),
      };
    case "shared":
      return {
        lead: who.agencies ? privacy.lead.sharedWith(who.agencies) : privacy.lead.shared,
        rest: who.heldByCoordinatedEntry ? privacy.heldByCoordinatedEntry : whatOthersSee(who),
      };
  }
}

function whatOthersSee({ others, until }: Extract<WhoSees, { kind: "shared" }>): string {
  const privacy = messages.privacy;
  if (others === "by-client-id") return privacy.byClientId;
  if (others === "no-name") return privacy.noName;

  return until ? privacy.nameUntil(writtenDate(until)) : privacy.nameShown;
}
