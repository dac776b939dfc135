import type { DobRule } from "#shared/anonymization/approximateDob.ts";
import type { Reason } from "#shared/clients/client.ts";
import type { DobMistake } from "../../../clients/dobEntry.svelte.ts";

/** *Add client*: the form and the card beside it. */
export const newClient = {
  title: "Add client",
  intro: "Every field is optional. What you leave out, nobody can see.",
  consent: {
    title: "Consent",
    legend: "May this client be identified in the shared database?",
    given: "Yes, the client consents",
    givenHint: "A release of information is recorded in the next step.",
    refused: "Consent refused, or may not be identified",
    refusedHint:
      "The record is anonymous. Name and Social Security number are filled in and locked.",
    onlyAnonymous: (agency: string) =>
      `${agency} is a victim service provider: its records here are always anonymous, without race, ethnicity or an exact date.`,
    missing: "Say whether the client consents.",
    reason: "Reason",
    reasonHint: "Read by you and your lead. Deleted when it is no longer needed.",
  },
  reasons: {
    refused: "Consent refused",
    protected: "Protected by law",
    youth: "Unaccompanied youth",
    other: "Other",
  } satisfies Record<Reason, string>,
  identity: {
    title: "Name and Social Security number",
    FirstName: "First name",
    MiddleName: "Middle name",
    LastName: "Last name",
    NameSuffix: "Suffix",
    NameDataQuality: "Name quality",
    SSN: "Social Security number",
    ssnHint: "Nine digits; x for a digit that is not known.",
    ssnForm: "Nine digits; x for a digit that is not known.",
    SSNDataQuality: "SSN quality",
    blank: "Blank",
  },
  contact: {
    title: "Contact",
    phone: "Phone number",
    email: "E-mail address",
    address: "Address",
  },
  dob: {
    title: "Date of birth",
    legend: "Date of birth",
    trueLegend: "True date of birth",
    staysHere: "Stays in this browser. Only the approximate date is sent.",
    yearOnly: "Only the birth year is known",
    year: "Birth year",
    yearHint: "Taken as January 1 of that year, as HUD’s standards do.",
    none: "No date: the client does not know or prefers not to answer",
    why: "Why there is no date",
    quality: "Quality of date of birth",
    refuse: (words: string) => `Quality of date of birth: ${words}`,
    refuseHint: "Empties and locks the date. Taking this back restores it.",
    rule: "Rule for the approximate date",
    crossingTitle: (age: number, shownAge: number) =>
      `This client is ${age} and will show as ${shownAge}.`,
    crossingText: (until: string, lower: number, threshold: number, isOlder: boolean) =>
      isOlder
        ? `Until ${until}, programs for up to ${lower} may seem open to this client and programs from ${threshold} closed.`
        : `Until ${until}, programs from ${threshold} may seem open to this client and programs for up to ${lower} closed.`,
    confirm: (stored: string) => `I know. Store ${stored}.`,
    mistakes: {
      "not-a-date": "This day does not exist.",
      "not-a-year": "This is not a year.",
      "in-the-future": "A date of birth is not in the future.",
      "before-1900": "A date of birth is not before 1900.",
      unconfirmed: "Confirm the age change to save.",
    } satisfies Record<DobMistake, string>,
  },
  rules: {
    "spokane-2021": "January 1, birth year plus one; birth year up to age 24 and at 61",
    "band-safe": "January 1, birth year plus one; birth year where an age group starts",
    "exact-or-refused": "The exact date, or none",
  } satisfies Record<DobRule, string>,
  ruleNamed: (rule: string, words: string) => `Rule ${rule}: ${words}`,
  demographics: {
    title: "Demographics",
    race: "Race and ethnicity",
    raceHint: "All that apply, in the client’s own words.",
    notAnswered: "Not answered",
    askedBy: (nameOfCoC: string) => `Asked by ${nameOfCoC}.`,
  },
  release: {
    title: "Release of information",
    permission: "Permission",
    no: "No",
    later:
      "A release that says Yes is recorded on the client’s page, under Privacy & release. Until then it counts as No.",
  },
  preview: {
    title: "What will be stored",
    identified: "Identified",
    choose: "Say first whether the client consents.",
    name: "Name",
    ssn: "Social Security number",
    ssnEnding: (last4: string) => `Ends in ${last4}`,
    dob: "Date of birth",
    contact: "Phone, e-mail, address",
    never: "Never stored",
    blank: "Blank",
    asTyped: "As typed",
    toCorrect: "Correct the date to see it",
    toCorrectSsn: "Correct the number to see it",
    shows: (age: number, shownAge: number) => `Is ${age}, will show as ${shownAge}`,
    until: (day: string) => `until ${day}`,
    release: "Release of information",
    no: "No",
    notYet: "Not recorded yet, which counts as No",
    whoSees: "Who will see it",
    shared: "Shared",
    sharedAnonymous: (agency: string) =>
      `${agency} sees everything. Agencies that share data see this template and the age band, and only if they have the Client ID.`,
    sharedIdentified: (agency: string) =>
      `${agency} sees everything. Agencies that share data see who it is only after a release that says Yes.`,
    onlyOwn: (agency: string) => `${agency} shares no data: only it and the CoC administrator.`,
    staysHere: "Stays in this browser",
    trueDob: "True date of birth",
  },
  send: {
    anonymous: "Add one anonymous client",
    identified: "Add one identified client",
    undecided: "Add one client",
    getId: "You get the Client ID to write into the paper file.",
    buttonAnonymous: "Add anonymous client",
    buttonIdentified: "Add identified client",
    button: "Add client",
    sending: "Saving…",
  },
  added: (id: string) => `The client is added under Client ID ${id}.`,
};
