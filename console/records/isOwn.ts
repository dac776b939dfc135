import { actsFor } from "#shared/people/actor.ts";
import { session } from "../app/session.svelte.ts";

/** Whether an item is the agency's own to change: of its own, or of a closed one that it goes on for. */
export const isOwn = ({ agencyId }: { readonly agencyId: string }): boolean =>
  actsFor(
    { agencyId: session.agency?.agencyId ?? null, succeeds: session.agency?.succeeds ?? [] },
    agencyId,
  );
