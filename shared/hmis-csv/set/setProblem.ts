/** Why a set cannot be read at all. `subject` is the name of a file, never what stands in it. */
const sentences = {
  "damaged-zip": (subject: string) => `${subject} cannot be unpacked: it is damaged or encrypted.`,
  "long-line": (subject: string) => `${subject} has a line of more than a million characters.`,
  "no-csv": (subject: string) => `There is no CSV file in ${subject}.`,
  "not-a-set": () => "Neither Export.csv nor Client.csv is there: this is no HMIS CSV set.",
  "not-a-zip": (subject: string) => `${subject} is not a zip, or it is empty.`,
  "nothing-imported": () => "None of the files is one that Haven imports.",
  "other-standards": (subject: string) =>
    `${subject} says that this set follows other standards. Haven reads FY2024 and FY2026.`,
  "two-files": (subject: string) => `There are two files ${subject}.`,
  unreadable: (subject: string) => `${subject} cannot be read: it was moved or changed meanwhile.`,
};

export type SetRule = keyof typeof sentences;

export class SetProblem extends Error {
  readonly rule: SetRule;
  readonly subject: string;

  constructor(rule: SetRule, subject = "", options?: ErrorOptions) {
    super(sentences[rule](subject), options);
    this.rule = rule;
    this.subject = subject;
  }
}
