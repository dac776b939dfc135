import type { Role } from "../http/route.ts";

/** Who asks: read from the people table on each request, never from the token. */
export interface Actor {
  readonly personId: string;
  readonly role: Role;
  /** Null for a CoC administrator. */
  readonly agencyId: string | null;
  readonly dataSharing: boolean;
  readonly victimServiceProvider: boolean;
  /** Closed agencies whose records and items this agency goes on with (rules §4, "a successor"). */
  readonly succeeds: readonly string[];
}

/** Whether what an agency made is the actor's: their own agency's, or that of one it succeeds. */
export const actsFor = (
  { agencyId, succeeds }: Pick<Actor, "agencyId" | "succeeds">,
  other: string | null | undefined,
): boolean =>
  other !== null && other !== undefined && (other === agencyId || succeeds.includes(other));
