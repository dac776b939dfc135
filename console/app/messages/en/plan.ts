import type { Blocker } from "#shared/deidentification/plan.ts";
import { blockers, fields, people, questions, texts, words } from "./counted.ts";

/** The plan that the CoC administrator approves. */
export const plan = {
  title: "What will change",
  counts: (counts: { fields: number; texts: number; spans: number }) =>
    `${fields(counts.fields)}, ${texts(counts.texts)}, ${words(counts.spans)}`,
  loading: "The plan is being made. Every text is read; this takes a moment.",
  loaded: (read: number, all: number) => `${read} of ${texts(all)} read`,
  failed: "The plan could not be read to its end, so it cannot be approved.",
  again: "Make the plan again",
  outdated: "The record changed after this plan was made. Make the plan again and look at it.",
  held: (count: number) => (count === 1 ? "1 thing holds this up" : `${count} things hold this up`),
  blockers: {
    "statements-missing": {
      what: (count: number) =>
        count === 1 ? "1 statement is missing." : `${count} statements are missing.`,
      who: (agency: string) => `${agency} confirms them on this ticket.`,
    },
    "locked-texts": {
      what: (count: number, agency: string) =>
        count === 1 ? `1 text of ${agency} is locked.` : `${count} texts of ${agency} are locked.`,
      who: (agency: string) => `Staff of ${agency} unlock them on the client’s page, under Notes.`,
    },
    "household-outside": {
      what: (count: number) =>
        count === 1
          ? "1 person came into the household after the request."
          : `${count} people came into the household after the request.`,
      who: (agency: string) =>
        `${agency} withdraws this request and sends a new one for the whole household.`,
    },
    "requester-is-approver": {
      what: () => "You asked for this yourself.",
      who: () => "Another CoC administrator approves it.",
    },
  } satisfies Record<
    Blocker["code"],
    {
      what: (count: number, agency: string) => string;
      who: (agency: string) => string;
    }
  >,
  askAgency: (agency: string) => `Ask ${agency}`,
  askLocked: (count: number) =>
    count === 1
      ? "1 of your notes or assessments on these clients is locked. Please unlock it, so that it can be scrubbed."
      : `${count} of your notes or assessments on these clients are locked. Please unlock them, so that they can be scrubbed.`,
  askStatements: (names: readonly string[]) => `Please confirm: ${names.join(", ")}.`,
  askHousehold:
    "Somebody came into the household after your request. Please withdraw it and send a new one for the whole household.",
  summary: (counts: { fields: number; texts: number }) =>
    `${fields(counts.fields)}, ${texts(counts.texts)}`,
  identity: "Identity",
  field: "Field",
  now: "Now",
  becomes: "Becomes",
  nothing: "None",
  crossing: (is: number, shows: number) => `is ${is}, will show as ${shows}`,
  crossingNote: (threshold: number) =>
    `The date crosses age ${threshold}. Approving confirms it; tell the agency where age decides.`,
  texts: "Texts",
  where: {
    note: "Note",
    assessment: "Assessment",
    service: "Service",
    referral: "Referral",
    release: "Release of information",
    ticket: "Request",
  },
  noTexts: "No texts hold anything to replace.",
  unchangedText: "Nothing to replace in this text.",
  locked: "locked",
  textsAndQuestions: (count: number, open: number) =>
    open ? `${texts(count)}, ${questions(open)}` : texts(count),
  showMore: (count: number) => `Show ${count === 1 ? "1 more text" : `${count} more texts`}`,
  question: (word: string, kind: string) => `Does “${word}” here mean ${kind}?`,
  meanings: {
    "[name]": "the client, or one of the family",
    "[date of birth]": "a date of birth of the family",
    "[phone]": "a phone number of the family",
    "[e-mail]": "an e-mail address of the family",
    "[address]": "an address of the family",
    "[SSN]": "a Social Security number of the family",
  } as Readonly<Record<string, string>>,
  otherMeaning: "something that says who the client is",
  replace: (becomes: string) => `Yes, replace with ${becomes}`,
  keep: "No, keep the ordinary word",
  nextQuestion: "Go to the next question",
  replaceRest: (count: number) =>
    `Replace ${count === 1 ? "the one" : `all ${count}`} without an answer`,
  approve: "Approve",
  final:
    "Names, numbers and the struck words are erased for good, from backups too within a day. This cannot be undone.",
  type: "Type",
  toGoOn: "to go on",
  typeWrong: "This is not the Client ID above. Check each letter and number.",
  button: (members: number, count: number) => `De-identify ${people(members)}, ${texts(count)}`,
  waitsFor: (held: number, open: number) =>
    `Waits for ${[held && blockers(held), open && questions(open)].filter(Boolean).join(" and ")}.`,
  waitsForTexts: "Waits until all texts are here.",
  askOrReject: "Ask the agency or reject",
};
