/**
 * Who sees what of a client, as rules §4 has it: written out by hand, never taken from the product. A route with
 * `{clientId}` that has no line at the end of this file fails its test.
 */

/** What ties a reader to the records; the columns of the matrix. */
export const readers = [
  "owner",
  "ownersLead",
  "recordedTheIdentity",
  "handedOver",
  "handoffEnded",
  "acceptedReferral",
  "ownItems",
  "ownEnrollment",
  "sharing",
  "sharingLead",
  "ownItemsSharesNoMore",
  "provider",
  "sharesNothing",
  "cocAdmin",
] as const;
export type Reader = (typeof readers)[number];

/**
 * F full. C coordination. A anonymous. a anonymous behind a mask or a seal. A+ anonymous, with everybody's items.
 * – as if the record did not exist.
 */
export type Letter = "F" | "C" | "A" | "A+" | "a" | "–";

/** The records and, in the order of the readers, what each of them sees. */
export const matrix = {
  anonymousShared: "            F F F F C C C C C C C – – F",
  anonymousInCoordinatedEntry: "F F F F C F C C C C C – – F",
  anonymousPrivate: "           F F F – – – C C – – C – – F",
  released: "                   F F F F F F F F F F A – – F",
  releasedToTwoByName: "        F F F A+ A A+ A A F F A – – F",
  notReleased: "                F F F A+ A A+ A A A A A – – F",
  releaseEnded: "               F F F A+ A A+ A A A A A – – F",
  privateInSpiteOfARelease: "   F F F – – – A A – – A – – F",
  masked: "                     F F a a a a a a a a a – – F",
  sealed: "                     a a a a a a a a a a a – – a",
  ofOneThatSharesNothing: "     – – F A+ – – – – – – – – F F",
  ofAProvider: "                – – – – – – – – – – – F – F",
} as const satisfies Record<string, string>;
export type State = keyof typeof matrix;

/** The level that an answer names. */
export const seenAs: Readonly<Record<Letter, string>> = {
  F: "full",
  C: "coordination",
  A: "anonymous",
  "A+": "anonymous",
  a: "anonymous",
  "–": "hidden",
};

/** Whose items a list brings, other agencies' private ones never among them; and whose texts are in it. */
export const items: Readonly<Record<Letter, "everybody's" | "own">> = {
  F: "everybody's",
  C: "own",
  A: "own",
  "A+": "everybody's",
  a: "own",
  "–": "own",
};
export const texts: Readonly<Record<Letter, "everybody's" | "own" | "nobody's">> = {
  F: "everybody's",
  C: "own",
  A: "own",
  "A+": "own",
  a: "nobody's",
  "–": "nobody's",
};

/** Whose releases are told: those of others at level full alone, for a Yes would tell that there is a name. */
export const releases: Readonly<Record<Letter, "everybody's" | "own">> = {
  F: "everybody's",
  C: "own",
  A: "own",
  "A+": "own",
  a: "own",
  "–": "own",
};

/**
 * What a route does with a record. `record` answers it, `list` its items, `facts` its releases, `handoffs` to whom it
 * was handed over. The rest changes it, or tells what only some may know, and is for those named.
 */
export type Expectation =
  | "record"
  | "list"
  | "facts"
  | "handoffs"
  | "whoSeesIt"
  | "author"
  | "owner"
  | "ownerOrOwnEnrollment"
  | "cocAdmin";

export const expectations: Readonly<Record<string, Expectation>> = {
  "clients.getClient": "record",
  "records.clientOverview": "record",
  "records.listEnrollments": "list",
  "records.listServices": "list",
  "records.listReferrals": "list",
  "records.listAssessments": "list",
  "records.listNotes": "list",
  "privacy.listRoi": "facts",
  "privacy.listHandoffs": "handoffs",
  "records.addEnrollment": "whoSeesIt",
  "records.addService": "whoSeesIt",
  "records.addReferral": "whoSeesIt",
  "records.addAssessment": "whoSeesIt",
  "records.addNote": "whoSeesIt",
  "records.changeEnrollment": "author",
  "records.changeService": "author",
  "records.changeReferral": "author",
  "records.changeAssessment": "author",
  "records.changeNote": "author",
  "records.listVersions": "author",
  "records.listAssessmentVersions": "author",
  "clients.changeClient": "owner",
  "privacy.setPrivacy": "owner",
  "privacy.createHandoff": "owner",
  "privacy.revokeHandoff": "owner",
  "privacy.recordRoi": "ownerOrOwnEnrollment",
  "privacy.identify": "ownerOrOwnEnrollment",
  "clients.transferOwner": "cocAdmin",
};

/** The letters of a record, by reader. */
export const lettersOf = (state: State): Readonly<Record<Reader, Letter>> => {
  const letters = matrix[state].trim().split(/ +/) as Letter[];

  return Object.fromEntries(readers.map((reader, at) => [reader, letters[at]])) as Record<
    Reader,
    Letter
  >;
};
