import type { Identifier, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { bracketedKinds } from "#shared/identifiers/replaceIdentifiers.ts";
import type { SealedIdentity } from "../clients/clientRecord.ts";
import type { Finder } from "../identifiers/loadFinder.ts";
import type { MemberText } from "./memberTexts.ts";

/** What is known of everybody whom a request concerns; in a text of one member the others are named too. */
export function knownIdentity(identities: readonly SealedIdentity[]): KnownIdentity {
  const known = identities.flatMap(({ former = [], ...now }) => [now, ...former]);
  const [client, ...household] = known.map(personOf);

  return { ...(client && { client }), household };
}

const personOf = ({ FirstName, MiddleName, LastName, DOB, SSN, contact }: SealedIdentity) => ({
  ...(FirstName && { first: FirstName }),
  ...(MiddleName && { middle: MiddleName }),
  ...(LastName && { last: LastName }),
  ...(DOB && { dob: DOB }),
  ...(SSN && { ssn: SSN }),
  ...contact,
});

/** What of a stored text identifies somebody. Who consented is a name from end to end, whoever it is. */
export const namedIn = (
  { findIdentifiers }: Finder,
  { where }: Pick<MemberText, "where">,
  words: string,
  known: KnownIdentity,
): Identifier[] => (where === "release" ? wholeName(words) : findIdentifiers(words, { known }));

/**
 * What of a scrubbed text still identifies the people of a request, and nobody else: where words were replaced a
 * sentence may seem to speak of somebody of whom it does not.
 */
export const knownIn = (
  { findKnown }: Finder,
  { where }: Pick<MemberText, "where">,
  words: string,
  known: KnownIdentity,
): Identifier[] => (where === "release" ? wholeName(words) : findKnown(words, known));

/** Spans without those that are nobody's: a line of the region's own list, unless it is the name of somebody known. */
export function withoutPublic(
  { findKnown, publicLineOf }: Finder,
  words: string,
  known: KnownIdentity,
  spans: readonly Identifier[],
  publicNames: readonly string[],
): Identifier[] {
  if (publicNames.length === 0) return [...spans];
  const ofKnown = findKnown(words, known);
  const publicLine = publicLineOf(words, publicNames);

  return spans.filter(
    (span) =>
      span.certainty !== "possible" ||
      ofKnown.some(({ start, end }) => span.start < end && start < span.end) ||
      publicLine(span) === undefined,
  );
}

const wholeName = (words: string): Identifier[] =>
  words === bracketedKinds.PERSON
    ? []
    : [{ start: 0, end: words.length, type: "PERSON", certainty: "certain" }];
