import { people, texts } from "./counted.ts";

/** The work itself, and the certificate it ends in. */
export const execution = {
  title: (count: number) => `De-identifying ${people(count)}`,
  lead: "You can leave this page. The work goes on, and the ticket shows when it is done.",
  steps: "Steps",
  sealed: "Sealed",
  sealedText:
    "The records are sealed. Until the end nobody can read them, administrators included.",
  replacing: "Replacing words in texts",
  progress: (done: number, all: number) => `${done} of ${texts(all)}`,
  progressLabel: "Texts replaced",
  checking: "Checking",
  checkingText: "Every text and field is read again. Anything found stops the work.",
  finishing: "Finishing",
  finishingText: "Old keys are destroyed and the certificate is written.",
  running: "running",
  ifPowerFails: "If the power fails now",
  ifPowerFailsText: "The records stay sealed and the work goes on from the last text.",
  ifWritten: "If staff write to these records now",
  ifWrittenText: "They are told to wait. Their draft is kept.",
  approvedAt: "Approved",
  offline: "Haven cannot be reached. The work goes on without this page.",
};

export const certificate = {
  title: "De-identification completed",
  lead: (members: number, count: number) => `${people(members)}, ${texts(count)}.`,
  ticket: "Ticket",
  back: "Ticket",
  print: "Print certificate",
  heading: "Certificate of de-identification",
  namesNoOne: "This certificate names no one.",
  verified: "Verified, nothing found",
  people: (count: number) => (count === 1 ? "person" : "people"),
  fields: (count: number) => (count === 1 ? "field replaced" : "fields replaced"),
  texts: (count: number) => (count === 1 ? "text changed" : "texts changed"),
  spans: (count: number) => (count === 1 ? "word replaced" : "words replaced"),
  record: "Record",
  clientIds: "Client IDs",
  requestedBy: "Requested",
  approvedBy: "Approved",
  byAdmin: "by a CoC administrator",
  completed: "Completed",
  policy: "Policy",
  policyAndRule: (policy: string, rule: string) => `${policy}; dates of birth by ${rule}`,
  verification: "Verification",
  readAgain: (items: number, kept: number) =>
    `${items === 1 ? "1 item" : `${items} items`} read again: 0 identifiers found, ${
      kept === 1 ? "1 ordinary word" : `${kept} ordinary words`
    } kept by choice.`,
  keys: (count: number) =>
    `${count === 1 ? "1 old key" : `${count} old keys`} destroyed. What they protected cannot be read in any backup once a day has passed.`,
  release: "Release of information is No.",
  notCovered: "What this does not cover",
  unrelated: "Texts of unrelated clients were not searched.",
  elsewhere:
    "Exports and paper that left with the name before are outside Haven. Ask who holds them to delete it.",
  signature: "Signature",
  date: "Date",
  printed: (region: string, when: string) => `Haven, ${region}. Printed ${when}.`,
  notReady: "The certificate is being written. This page looks again by itself.",
};
