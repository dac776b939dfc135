import type { Reason } from "#shared/clients/client.ts";
import type { StatementCode } from "#shared/policy/statements.ts";
import { people } from "./counted.ts";

/** Asking for a de-identification, and what an agency confirms with it. */
export const request = {
  title: "Request de-identification",
  lead: "Takes about two minutes. Send it now; what is missing can be finished later.",
  record: "Record",
  backToRecord: "Back to the record",
  who: "Who",
  whoAll: (count: number) =>
    count === 1
      ? "The client has no household. Only this record is de-identified."
      : `The household has ${count} members. All of them are de-identified together.`,
  deidentify: "De-identify",
  mask: "Mask now",
  maskChoice: (count: number) =>
    count === 1
      ? "Mask this person the moment I send this"
      : `Mask these ${count} people the moment I send this`,
  maskNote: "Nothing is erased yet. Undone if the request is withdrawn or rejected.",
  seenToday: "Other agencies see today",
  seenAfter: "From the moment you send",
  seenAfterUnmasked: "Until the request is approved",
  born: (day: string) => `Born ${day}`,
  dobNotGiven: "No date of birth",
  anonymous: "Anonymous",
  noTexts: "No texts, in no search by name",
  textsByRelease: "Texts and services",
  unchanged: "The same as today",
  stillSee: (agency: string) => `${agency} and the CoC administrator go on seeing the full record.`,
  reason: "Reason",
  reasons: {
    refused: { name: "Consent refused", text: "Not given, or taken back" },
    protected: { name: "Protected by law", text: "Health, violence, or another law" },
    youth: {
      name: "Unaccompanied youth",
      text: (age: number) => `Signs alone from age ${age}`,
    },
    other: { name: "Other", text: "Say what matters under Details" },
  } satisfies Record<Reason, unknown>,
  reasonReaders:
    "Read by you, your lead and the administrator who approves. Deleted when the work is done.",
  reasonMissing: "Choose the reason.",
  details: "Details the administrator needs",
  detailsTooLong: "At most 4,000 characters.",
  statements: "Statements",
  statementsDone: (done: number, all: number) => `${done} of ${all}, can be finished later`,
  statementsAll: "All done",
  sendTitle: (count: number) => `De-identify ${people(count)}`,
  sendMasked: "Masked at once. Due within two working days.",
  sendUnmasked: "Nothing changes until the administrator approves.",
  send: "Send request",
  sent: "The request is sent.",
  ownOpen: "Your agency has asked for this already. Sending it again opens that request.",
  alreadyAnonymous: "This client is anonymous already. There is nothing to de-identify.",
  alreadyOpen:
    "A request for a member of this household is open already, from another agency. Nothing more is needed; you will see the record as anonymous when it is done.",
  seesTooLittle: "Only an agency that sees who this is can ask for the de-identification.",
  householdChanged:
    "The household changed meanwhile. Look at its members again, then send the request.",
  householdFailed: "The household could not be read, so the request cannot be sent yet.",
  nothingToday: "Nothing: the record is not shared",
  tooLarge:
    "A request covers at most 18 people. Ask the CoC administrator how to go on with a larger household.",
};

export const statements = {
  "staff-informed": {
    short: "Staff informed",
    text: (agency: string) =>
      `Everyone at ${agency} who works with them knows they will be recognizable only by Client ID.`,
    more: "",
  },
  "partners-informed": {
    short: "Partners informed",
    text: () => "The people outside who work with them know.",
    more: "Or: there are none, or telling them would endanger the client.",
  },
  "tracking-sheet": {
    short: "In the tracking sheet",
    text: () => "Name and Client ID are in your tracking sheet.",
    more: "",
  },
  "paper-file": {
    short: "In the paper file",
    text: () => "The Client ID is in the paper file, or there is none.",
    more: "",
  },
  noted: {
    short: "Noted in the record",
    text: () => "The request is noted in the record.",
    more: "Haven does this when you send, without the reason.",
  },
  "revocation-on-file": {
    short: "Revocation on file",
    text: () => "The signed revocation of consent is on file.",
    more: "",
  },
} satisfies Record<
  StatementCode,
  { short: string; text: (agency: string) => string; more: string }
>;
