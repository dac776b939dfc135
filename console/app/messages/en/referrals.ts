import type { ReferralState } from "#shared/records/referral.ts";

/** The tab Referrals of the client page. */
export const referrals = {
  title: "Referrals",
  empty: "No referrals yet.",
  emptyNext: "Refer the client to another agency; its answer shows here.",
  emptyRead: "No referral that you may see.",
  label: (agency: string, day: string) => `Referral to ${agency}, ${day}`,
  to: (agency: string) => `To ${agency}`,
  from: (agency: string) => `from ${agency}`,
  confidential: "from a confidential program",
  toYou: "To your agency",
  coordinatedEntry: "Coordinated Entry",
  onlyFor: (one: string, other: string) => `Only for ${one} and ${other}`,
  contact: "Contact",
  comment: "Comment",
  answered: (when: string) => `answered ${when}`,
  state: "State",
  everyState: "Every state",
  states: {
    open: "Waiting for an answer",
    accepted: "Accepted",
    declined: "Declined",
    withdrawn: "Withdrawn",
  } satisfies Record<ReferralState, string>,
  form: {
    title: "Refer to another agency",
    agency: "Agency",
    choose: "Choose an agency",
    agencyMissing: "Choose the agency.",
    notSharing:
      "Coordinated Entry needs agencies that share data. Hand the Client ID off to this one instead.",
    date: "Date of the referral",
    dateMissing: "Give the date.",
    dateFuture: "The date lies in the future.",
    coordinatedEntry: "Refer through Coordinated Entry",
    coordinatedEntryAnonymous: (agency: string) =>
      `Every agency that finds this client may learn the contact. If ${agency} accepts, it sees the whole anonymous record for 90 days, and longer while the client is enrolled there.`,
    coordinatedEntryIdentified: (agency: string) =>
      `If ${agency} accepts, it sees what other agencies do with this client for 90 days, and longer while the client is enrolled there. Who the client is, and what others wrote, it sees only with a release.`,
    thatAgency: "the agency",
    notInCoordinatedEntry:
      "Not through Coordinated Entry: the client has no open enrollment there. Enroll first to refer that way.",
    ownNotSharing:
      "Not through Coordinated Entry: your agency does not share data. Hand the Client ID off instead.",
    contact: "Contact",
    contactHint: "Somebody of staff to ask about this client, with a number. Never the client.",
    contactMissing: "A referral of Coordinated Entry names a contact.",
    contactLong: "At most 200 letters.",
    comment: "Comment",
    commentHint: "For the agency it goes to, and those who see the full record.",
    commentHintAnonymous:
      "Leave out names, birth dates, phone numbers and addresses: this record identifies no one.",
    commentLong: "At most 4 KB of text.",
    private: (agency: string) => `Only for ${agency} and the agency it goes to`,
    releasedUntil: "Last day of the client’s written release",
    releasedUntilHint:
      "A victim service provider refers only under a written release that ends, and without any words (34 U.S.C. 12291(b)(2)). Others see a confidential program.",
    releasedUntilMissing: "Give the last day of the written release, today or later.",
    submit: "Refer",
    submitted: "The client is referred. The agency is told.",
    draftKept: "Draft kept on this page",
  },
  edit: "Correct",
  editLabel: (agency: string) => `Correct the referral to ${agency}`,
  save: "Save changes",
  saved: "The referral is corrected.",
  movedOn: "Somebody changed this referral meanwhile. It stands as it is now; look at it again.",
  sealedKeep: "The record is being de-identified. Your draft stays here; send it in a minute.",
  steps: {
    accepted: {
      button: "Accept",
      label: (agency: string) => `Accept the referral from ${agency}`,
      title: "Accept the referral",
      text: "The agency that referred the client is told.",
      opens:
        "It is a referral of Coordinated Entry: the record opens to your agency for 90 days, and longer while you have the client enrolled.",
      done: "The referral is accepted.",
    },
    declined: {
      button: "Decline",
      label: (agency: string) => `Decline the referral from ${agency}`,
      title: "Decline the referral",
      text: "The agency that referred the client is told. A declined referral stays so; the agency would have to refer anew.",
      opens: "",
      done: "The referral is declined.",
    },
    withdrawn: {
      button: "Withdraw",
      label: (agency: string) => `Withdraw the referral to ${agency}`,
      title: "Withdraw the referral",
      text: "A withdrawn referral stays so; you would have to refer anew.",
      opens:
        "What the other agency sees because it accepted ends at once, unless the record was handed off to it too.",
      done: "The referral is withdrawn.",
    },
  },
};
