import type { Client } from "#shared/clients/client.ts";
import type { Agency } from "#shared/people/agency.ts";

/** Who can see a record, as data; the banner and the shield's dialog put it into words. */
export type WhoSees =
  | { readonly kind: "sealed" }
  | { readonly kind: "masked" }
  | { readonly kind: "private"; readonly owner: string | undefined }
  | { readonly kind: "not-sharing"; readonly owner: string }
  /** A victim service provider's: nobody else learns which. */
  | { readonly kind: "confidential" }
  /** The reader sees a part, and may not know who sees the rest. */
  | { readonly kind: "partly" }
  | {
      readonly kind: "shared";
      /** Agencies that share data, the owner among them; undefined until they are known. */
      readonly agencies: number | undefined;
      readonly heldByCoordinatedEntry: boolean;
      /** What the others see of the person. */
      readonly others: "by-client-id" | "name" | "no-name";
      /** Last day on which the others see the name. */
      readonly until: string | null;
    };

type Seen = Pick<
  Client,
  | "kind"
  | "privacy"
  | "coordinatedEntry"
  | "roi"
  | "owner"
  | "confidentialProgram"
  | "masked"
  | "beingDeidentified"
  | "seenAs"
>;

/** The matrix of rules §4, read along one record: what the software will do, never what it may do. */
export function whoSees(client: Seen, agencies: readonly Agency[]): WhoSees {
  const owner = agencies.find(({ agencyId }) => agencyId === client.owner);

  if (client.beingDeidentified) return { kind: "sealed" };
  if (client.masked) return { kind: "masked" };
  if (client.seenAs !== "full") return { kind: "partly" };
  if (client.privacy === "private") return { kind: "private", owner: owner?.name };
  if (!client.owner && client.confidentialProgram) return { kind: "confidential" };
  if (owner && !owner.dataSharing) return { kind: "not-sharing", owner: owner.name };

  const released = client.roi.permission === "yes";
  return {
    kind: "shared",
    agencies: owner && agencies.filter(({ active, dataSharing }) => active && dataSharing).length,
    heldByCoordinatedEntry: client.coordinatedEntry,
    others: client.kind === "anonymous" ? "by-client-id" : released ? "name" : "no-name",
    until: released ? client.roi.endDate : null,
  };
}
