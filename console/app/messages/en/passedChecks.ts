import type { IdentifierType } from "#shared/identifiers/identifier.ts";
import type { Pass } from "#shared/identifiers/levels.ts";

/** What staff passed of what the check of texts found; the agency's lead looks at samples of it. */
export const passedChecks = {
  title: "Passed checks",
  link: "Passed checks of texts",
  intro: (agency: string) =>
    `What staff of ${agency} saved in records that identify no one though the check of texts found it. Open some of the records and read whether it was right.`,
  listTitle: "Passed, newest first",
  empty: "Nothing was passed yet.",
  emptyNext: "What your staff say of found words when they save a text will stand here.",
  columns: { when: "When", who: "Who", record: "Record", what: "What was said" },
  noRecord: "–",
  kinds: {
    PERSON: "Name",
    PHONE: "Phone number",
    EMAIL: "E-mail address",
    SSN: "Social Security number",
    ADDRESS: "Address",
    DOB: "Birth date",
    AGE: "Age",
    HEALTH: "HIV or AIDS status",
    HANDLE: "Name on a social network",
    ID: "Number",
  } satisfies Record<IdentifierType, string>,
  passes: {
    "belongs-to-organization": "belongs to an organization",
    "does-not-identify-client": "does not identify the client",
  } satisfies Record<Pass, string>,
  fields: {
    text: "in a note or ticket",
    comment: "in a comment",
    contact: "in a referral’s contact",
    answers: "in an answer of an assessment",
    details: "in a request",
    missing: "in a question to the agency",
    why: "in a reason",
  } as Readonly<Record<string, string>>,
};
