const agenciesOf = (count: number) => (count === 1 ? "1 agency" : `${count} agencies`);

export const privacy = {
  whoCanSee: "Who can see this record",
  lead: {
    sealed: "Sealed.",
    masked: "Masked.",
    private: "Private.",
    "not-sharing": "Not shared.",
    shared: "Shared.",
    sharedWith: (count: number) => `Shared: ${agenciesOf(count)}.`,
  },
  sealed: "Nobody can read it until the de-identification is done.",
  masked: "Others see it as anonymous, in no search by name.",
  privateTo: (owner: string | undefined) =>
    owner
      ? `Only ${owner} and the CoC administrator.`
      : "Only its agency and the CoC administrator.",
  notSharing: (owner: string) => `${owner} shares no data: only it and the CoC administrator.`,
  partly: "You see a part of it.",
  heldByCoordinatedEntry: "Kept shared by Coordinated Entry.",
  byClientId: "Found by exact Client ID only.",
  nameUntil: (day: string) => `The name is released until ${day}.`,
  nameShown: "The name is released.",
  noName: "The name is not released.",
  shield: {
    title: "Who can see this record",
    legend: "Privacy shield",
    shared: "Shared",
    sharedAnonymous:
      "Agencies that share data find it by its exact Client ID, as anonymous. Needed for Coordinated Entry.",
    sharedIdentified:
      "Agencies that share data find it; they see who it is only while a release of information says Yes.",
    private: "Private",
    privateText:
      "Only your agency, and the CoC administrator. Other agencies find nothing. Hand-off codes that wait become void.",
    afterwards: "From then on:",
    save: "Save changes",
    saved: "Who can see this record is changed.",
    ownerOnly: (owner: string) => `Only ${owner}, which made this record, changes this.`,
    adminOnly: "The agency that made this record changes this.",
    wayOut: "Both ways take effect at once, and nothing is erased either way.",
    heldTitle: "The record stays shared",
    heldShared:
      "Another agency that is done ends its enrollment, and you revoke an access you handed over. Which agency it is, only the CoC administrator may say: ask there.",
    heldByCoordinatedEntry:
      "Coordinated Entry needs several agencies to work with the record. End your own Coordinated Entry enrollment first. If another agency holds one, ask the CoC administrator.",
    toEnrollments: "To the enrollments",
    toHandoffs: "To the hand-offs",
    movedOn: "Somebody changed this record meanwhile. Look at it as it is now and try again.",
  },
  release: {
    title: "Releases of information",
    lead: "Facts are added, never changed. The newest in force counts, and a No undoes a Yes at once.",
    empty: "No release on record. That counts as No.",
    anonymous:
      "An anonymous record always says No. Only the client can change that, by agreeing to be identified.",
    record: "Record a release",
    permission: "May other agencies see who this is?",
    yes: "Yes",
    yesText: "The client agrees, until a day you name.",
    no: "No",
    noText: "The client does not agree, or takes it back. From its first day no Yes counts.",
    scope: "For whom",
    scopeAll: "Every agency that shares data",
    scopeSome: "Only these agencies",
    countsLater: "It is on record now and counts from its first day.",
    later: "Counts later.",
    ended: "Ended.",
    head: "head of household",
    guardianIs: "The guardian is",
    guardianHint: "A guardian of the household is named, so that the Yes ends when they part.",
    guardianElsewhere: "Not of the client’s household",
    consentedBy: "Who consented, by name",
    consentedByHint: "Read only by those who may know who the client is.",
    notYours:
      "The agency that made the record records this, or one with an open enrollment of its own. Enroll the client first.",
    effectiveDate: "From",
    endDate: "Until",
    method: "How it was given",
    written: "In writing",
    telephone: "By telephone; a written one follows",
    system: "By Haven",
    givenBy: "Who gave it",
    self: "The client",
    guardian: "A parent or guardian",
    other: "Somebody else with the right to",
    submit: "Record release",
    submitted: "The release is recorded.",
    until: (day: string) => `until ${day}`,
    from: (day: string) => `from ${day}`,
    recorded: (when: string) => `Recorded ${when}`,
    toAll: "every agency that shares data",
    toSome: (names: readonly string[]) => names.join(", "),
    missing: {
      permission: "Say Yes or No.",
      agencyIds: "Choose at least one agency.",
      effectiveDate: "Give the first day.",
      endDate: "A Yes needs a last day.",
      method: "Say how it was given.",
      givenBy: "Say who gave it.",
      consentedBy: "Give the name of who consented.",
    },
    notADate: "This day does not exist.",
    endBeforeStart: "The last day is not before the first.",
  },
  due: {
    title: "Ask for the written release",
    text: "The Yes in force was given by telephone.",
    same: (until: string, by: string | undefined) =>
      `With the signed form at hand, this records the same release as written: from today until ${until}${by ? `, by ${by}` : ""}.`,
    button: "The form is signed: record it",
    recorded: "The written release is recorded.",
  },
  consent: {
    button: "Record consent",
    title: "Record consent",
    intro:
      "An anonymous client agrees to be identified. This is for this one person; everything but the consent may stay empty.",
    record: (clientId: string) => `Record ${clientId}`,
    backToRecord: "Back to the record",
    agenciesOnly: "Agency staff record a client’s consent.",
    provider:
      "A victim service provider stores no identity here (34 U.S.C. 12291(b)(2)). Its clients stay anonymous.",
    alreadyIdentified:
      "This record is not anonymous. Record a release of information on its Privacy & release page.",
    notYours:
      "The agency that made the record records consent, or one with an open enrollment of its own. Enroll the client first.",
    release: "The client’s consent",
    consequence:
      "The reason for anonymity is deleted, and the name can be found by those whom the consent covers.",
    submit: "Identify this client",
    done: (clientId: string) => `${clientId} is identified.`,
    household: {
      title: "Household",
      others: (clientIds: readonly string[]) =>
        `The others of the household are anonymous: ${clientIds.join(", ")}. A household is all anonymous or all identified.`,
      othersUnseen:
        "The client is of a household whose others are anonymous. A household is all anonymous or all identified.",
      legend: "What becomes of the household?",
      leave: "This client leaves the household",
      leaveHint: "The others stay together, anonymous. Enrollments keep what they say.",
      wait: "The others consent too",
      waitHint: "Each of them for themselves; nobody is identified by another’s consent.",
      waitNext:
        "Identify one after the other: each leaves the household, and when all are identified you put them into one again. Choose the first answer for this client.",
      newHead: "Who heads the household then",
      chooseHead: "Choose somebody",
      missing: "Say what becomes of the household.",
      headMissing: "Say who heads the household then.",
    },
  },
};
