import type { Reason } from "#shared/clients/client.ts";
import type { Blocker } from "#shared/deidentification/plan.ts";
import type { TicketState } from "#shared/deidentification/ticket.ts";
import type { StatementCode } from "#shared/policy/statements.ts";

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const texts = (count: number) => (count === 1 ? "1 text" : `${count} texts`);
const fields = (count: number) => (count === 1 ? "1 field" : `${count} fields`);
const words = (count: number) => (count === 1 ? "1 word" : `${count} words`);
const questions = (count: number) => (count === 1 ? "1 question" : `${count} questions`);
const blockers = (count: number) => (count === 1 ? "1 blocker" : `${count} blockers`);

/** Asking for a de-identification, the ticket, its plan, the work itself and the certificate. */
export const deidentification = {
  people,
  texts,
  fields,
  words,
  questions,
  states: {
    submitted: "Submitted",
    inReview: "In review",
    needsAgency: "Needs the agency",
    executing: "Running",
    completed: "Completed",
    withdrawn: "Withdrawn",
    rejected: "Rejected",
  } satisfies Record<TicketState, string>,
  masked: "Masked",
  due: (day: string) => `Due ${day}`,
  dueToday: "Due today",
  dueTomorrow: "Due tomorrow",
  overdue: "Overdue",

  request: {
    title: "Request de-identification",
    lead: "Takes about two minutes. Send it now; what is missing can be finished later.",
    record: "Record",
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
    noTextsToday: "No texts",
    unchanged: "The same as today",
    stillSee: (agency: string) =>
      `${agency} and the CoC administrator go on seeing the full record.`,
    reason: "Reason",
    reasons: {
      refused: { name: "Consent refused", text: "Not given, or taken back" },
      protected: { name: "Protected by law", text: "Health, violence, or another law" },
      youth: {
        name: "Unaccompanied youth",
        text: (age: number) => `Signs alone from age ${age}`,
      },
      other: { name: "Other", text: "Say what matters under Details" },
    },
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
  },

  statements: {
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
  >,

  list: {
    title: "Tickets",
    queueTitle: "Queue",
    lead: "Requests of your agency.",
    queueLead: "Requests of all agencies, oldest first.",
    legend: "Show",
    open: "Open",
    closed: "Closed",
    empty: "No open request.",
    emptyClosed: "No request has been closed yet.",
    emptyNext: "A request begins on the client’s page: open it, then Request de-identification.",
    emptyQueue: "Nothing waits for you. New requests appear here by themselves.",
    find: "Find client",
    who: "Client IDs",
    agency: "Agency",
    state: "State",
    age: "Age",
    dueColumn: "Due",
    openTicket: (count: number) => `De-identify ${people(count)}`,
    today: "today",
    days: (count: number) => (count === 1 ? "1 day" : `${count} days`),
  },

  ticket: {
    pageTitle: "Ticket",
    title: (clientId: string) => `De-identification of ${clientId}`,
    gone: "No ticket that you may see",
    goneText: "A ticket is seen by the agency that asked and by the CoC administrator.",
    householdOf: (count: number) => (count === 1 ? "De-identify" : "De-identify household of"),
    from: (agency: string) => `Request from ${agency}`,
    tabsLabel: "Ticket",
    plan: "Plan",
    conversation: "Conversation",
    facts: "Facts",
    requested: "Requested",
    dueFact: "Due",
    reason: "Reason",
    reasonNote: "Deleted on completion",
    details: "Details",
    members: "Client IDs",
    maskedFact: "Masked",
    maskedYes: "Yes, until the end",
    maskedNo: "No",
    statements: "Statements",
    missing: "is missing",
    statementsCount: (done: number, all: number) => `${done} of ${all}`,
    addStatements: "Confirm these",
    statementsAdded: "The statements are added.",
    chooseStatements: "Tick what is true by now.",
    askMissing: "Ask for what is missing",
    event: {
      state: (state: string) => `Now: ${state}`,
      statements: "Confirmed:",
      haven: "Haven",
      cocAdmin: "CoC administrator",
    },
    you: "You",
    noEvents: "Nothing has been said yet.",
    comment: "Message",
    commentHint: "Both sides read it. Leave out names and other identifiers.",
    commentMissing: "Write something to send.",
    send: "Send message",
    sent: "The message is sent.",
    tooLong: "At most 4,000 characters.",
    take: "Take into review",
    taken: "The request is in review.",
    reviewText:
      "Approve it under Plan. If something is missing ask the agency; the request waits until it answers.",
    takeText: "You look at the plan and approve it, or ask the agency for what is missing.",
    waiting: {
      submitted: "Waits for the CoC administrator to take it into review.",
      inReview: "The CoC administrator looks at the plan.",
      needsAgency: "Waits for the agency’s answer.",
      withdrawn: "Withdrawn. Nothing was changed; a mask is gone.",
      rejected: "Rejected. Nothing was changed; a mask is gone.",
      completed: "Completed. The names are erased for good.",
    },
    ask: "Ask the agency",
    askTitle: "Ask the agency",
    askLabel: "What is missing?",
    askSubmit: "Send to the agency",
    asked: "The agency is asked.",
    answer: "Answer",
    answerText: "The CoC administrator asked for something. Answer here and the review goes on.",
    answerLabel: "Your answer",
    answerSubmit: "Send and go on with the review",
    answered: "The review goes on.",
    withdraw: "Withdraw the request",
    withdrawTitle: "Withdraw the request?",
    withdrawText: "Nothing is erased. If the record was masked, others see it again as before.",
    withdrawWhy: "Why",
    withdrawSubmit: "Withdraw request",
    withdrawn: "The request is withdrawn.",
    reject: "Reject",
    rejectTitle: "Reject the request?",
    rejectText: "Nothing is erased. If the record was masked, others see it again as before.",
    rejectWhy: "Why",
    rejectSubmit: "Reject request",
    rejected: "The request is rejected.",
    whyMissing: "Say why; the agency reads it.",
    askMissingText: "Say what is missing; the agency reads it.",
    certificate: "See the certificate",
    movedOn: "The ticket moved on meanwhile. It is shown as it is now.",
  },

  plan: {
    title: "What will change",
    counts: (counts: { fields: number; texts: number; spans: number }) =>
      `${fields(counts.fields)}, ${texts(counts.texts)}, ${words(counts.spans)}`,
    loading: "The plan is being made. Every text is read; this takes a moment.",
    loaded: (read: number, all: number) => `${read} of ${texts(all)} read`,
    failed: "The plan could not be read to its end, so it cannot be approved.",
    again: "Make the plan again",
    outdated: "The record changed after this plan was made. Make the plan again and look at it.",
    held: (count: number) =>
      count === 1 ? "1 thing holds this up" : `${count} things hold this up`,
    blockers: {
      "statements-missing": {
        what: (count: number) =>
          count === 1 ? "1 statement is missing." : `${count} statements are missing.`,
        who: (agency: string) => `${agency} confirms them on this ticket.`,
      },
      "locked-texts": {
        what: (count: number, agency: string) =>
          count === 1
            ? `1 note of ${agency} is locked.`
            : `${count} notes of ${agency} are locked.`,
        who: (agency: string) =>
          `Staff of ${agency} unlock them on the client’s page, under Notes.`,
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
        ? "1 of your notes on these clients is locked. Please unlock it, so that it can be scrubbed."
        : `${count} of your notes on these clients are locked. Please unlock them, so that they can be scrubbed.`,
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
    notes: "Notes",
    note: "Note",
    noTexts: "No texts hold anything to replace.",
    unchangedText: "Nothing to replace in this text.",
    locked: "locked",
    textsAndQuestions: (count: number, open: number) =>
      open ? `${texts(count)}, ${questions(open)}` : texts(count),
    showMore: (count: number) => `Show ${count === 1 ? "1 more note" : `${count} more notes`}`,
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
    contact: "Contact",
    askOrReject: "Ask the agency or reject",
    name: "Name",
  },

  execution: {
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
    done: "The de-identification is completed.",
    offline: "Haven cannot be reached. The work goes on without this page.",
  },

  certificate: {
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
  },
} satisfies Record<string, unknown>;

/** Every reason has its tile. */
export type RequestReasons = Record<Reason, unknown>;
