import type { Role } from "../http/route.ts";

/** Who asks: read from the people table on each request, never from the token. */
export interface Actor {
  readonly personId: string;
  readonly role: Role;
  /** Null for a CoC administrator. */
  readonly agencyId: string | null;
  readonly dataSharing: boolean;
  readonly victimServiceProvider: boolean;
}
