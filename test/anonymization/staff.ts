import type { Actor } from "#shared/people/actor.ts";

const staffOf = (agencyId: string, dataSharing: boolean): Actor => ({
  personId: `somebody-of-${agencyId}`,
  role: "caseWorker",
  agencyId,
  dataSharing,
  victimServiceProvider: false,
  succeeds: [],
});

/** One person each of the owning agency, of another that shares, of one that does not, and an administrator. */
export const staff = {
  owner: staffOf("open-hearth", true),
  northside: staffOf("northside", true),
  harborLight: staffOf("harbor-light", false),
  admin: { ...staffOf("", false), role: "cocAdmin", agencyId: null },
} as const satisfies Record<string, Actor>;
