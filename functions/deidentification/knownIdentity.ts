import { ProblemError } from "#shared/http/problem.ts";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { Identifier, KnownIdentity } from "#shared/identifiers/identifier.ts";
import { bracketedKinds } from "#shared/identifiers/replaceIdentifiers.ts";
import type { SealedIdentity } from "../clients/clientRecord.ts";
import { identityOf, type OpenedClient } from "../clients/openedClient.ts";
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

const findKnown = (text: string, known: KnownIdentity): Identifier[] =>
  findIdentifiers(text, { known });

/** What of a stored text identifies somebody. Who consented is a name from end to end, whoever it is. */
export const namedIn = (
  { where }: Pick<MemberText, "where">,
  words: string,
  known: KnownIdentity,
): Identifier[] => (where === "release" ? wholeName(words) : findKnown(words, known));

const wholeName = (words: string): Identifier[] =>
  words === bracketedKinds.PERSON
    ? []
    : [{ start: 0, end: words.length, type: "PERSON", certainty: "certain" }];

/**
 * Words that will stand in the ticket name nobody: they are read by more people than the record is. Checked
 * against the members whose identity the writer sees; for others the refusal would tell a name that was guessed.
 */
export function mustNameNobody(
  members: readonly OpenedClient[],
  texts: Readonly<Record<string, string | undefined>>,
) {
  const seen = members.filter(({ sight }) => sight.seenAs === "full");
  const known = knownIdentity(seen.flatMap((member) => identityOf(member) ?? []));
  const errors = Object.entries(texts).flatMap(([field, text]) => {
    const found = findKnown(text ?? "", known).filter(({ certainty }) => certainty !== "possible");
    const kinds = new Set(found.map(({ type }) => bracketedKinds[type]));
    return kinds.size > 0
      ? [{ field, message: `Take out what identifies somebody: ${[...kinds].join(", ")}.` }]
      : [];
  });
  if (errors.length > 0) throw new ProblemError("identifier-in-text", { errors });
}
