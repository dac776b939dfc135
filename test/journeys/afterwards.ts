import type { Page } from "@playwright/test";
import { type Identifier, identifiersIn } from "../support/identifiers.ts";
import type { FamilyMember } from "../support/readFamily.ts";
import { type Place, type Seen, Walk } from "./walk.ts";

/** The three pairs that find an identified client. */
export const pairsOf = ({ firstName, lastName, ssn, dob }: FamilyMember) => [
  { FirstName: firstName, LastName: lastName },
  { LastName: lastName, DOB: dob },
  { DOB: dob, ssnLast4: ssn.slice(-4) },
];

/** What was seen of them, and where: never the thing itself. */
export const placesOf = (seen: readonly Seen[], identifiers: readonly Identifier[]) =>
  seen.flatMap(({ where, text }) =>
    identifiersIn(text, identifiers).map((what) => `${what}: ${where}`),
  );

export const isSame = (one: Uint8Array, other: Uint8Array | undefined) =>
  other !== undefined && Buffer.compare(one, other) === 0;

/** Every page of these records and these places, as somebody who is signed in. */
export async function walkOver(
  page: Page,
  who: string,
  clientIds: readonly string[],
  places: readonly Place[],
): Promise<Seen[]> {
  const walk = new Walk(page, who);
  for (const clientId of clientIds) await walk.client(clientId);
  for (const place of places) await walk.place(place);

  return walk.everything();
}
