import type { Finding, FindingType, Level, Pass } from "#shared/identifiers/levels.ts";

/** What somebody may be known by, with its article; a name alone and a whole one are not the same. */
const kinds: Record<FindingType, string> = {
  PERSON: "a name",
  PHONE: "a phone number",
  EMAIL: "an e-mail address",
  SSN: "a Social Security number",
  ADDRESS: "an address",
  DOB: "a birth date",
  AGE: "an exact age",
  HEALTH: "an HIV or AIDS status",
  HANDLE: "a name on a social network",
  ID: "a number that leads to somebody",
  DETAIL: "a detail",
};

const asked: Partial<Record<FindingType, string>> = {
  DOB: "a birthday",
  ADDRESS: "a place where somebody may be found",
};

const kind = (type: FindingType, level: Level): string =>
  (level === "confirm" ? asked[type] : undefined) ?? kinds[type];

const listed = new Intl.ListFormat("en-US");

/** Free texts of records that identify no one, while they are written. */
export const identifiers = {
  /* What a text is, in "This note names …". */
  text: "text",
  comment: "comment",
  message: "message",
  contact: "contact",
  answer: "answer",
  whileTyping: "Checked while you type, in this browser.",
  failed:
    "This text cannot be checked while you type. It is checked when you save it; if that fails too, nothing is saved and your text stays here.",
  counts: (toRemove: number, toConfirm: number, hints: number) =>
    [
      toRemove > 0 && `${toRemove === 1 ? "1 thing" : `${toRemove} things`} to remove`,
      toConfirm > 0 && `${toConfirm} to confirm`,
      hints > 0 && (hints === 1 ? "1 to look at" : `${hints} to look at`),
    ]
      .filter(Boolean)
      .join(", ") || "Nothing stands against saving",
  held: (noun: string, found: readonly Pick<Finding, "type" | "level" | "pass">[]) => {
    const block = found.filter(({ level }) => level === "block");
    if (block.length === 0) return "Say below whether it identifies the client, then save again.";
    const isOne = block.length === 1;
    const rest =
      found.length > block.length
        ? " Of the rest, say below whether it identifies the client."
        : "";
    if (block.every(({ type }) => type === "PERSON"))
      return `This ${noun} names somebody. Remove ${isOne ? "the name" : "the names"} to save.${rest}`;

    const names = [...new Set(block.map(({ type, level }) => kind(type, level)))];
    const verb = names.includes(kinds.PERSON) ? "holds" : "names";
    const remove = `Remove ${isOne ? "it" : "them"}`;
    const todo = block.every(({ pass }) => pass)
      ? `${remove}, or say below that ${isOne ? "it belongs" : "they belong"} to an organization.`
      : `${remove} to save.`;
    return `This ${noun} ${verb} ${listed.format(names)}. ${todo}${rest}`;
  },
  isA: (type: FindingType, level: Level) => {
    if (type === "DETAIL") return "may tell who it is.";

    return `${level === "hint" ? "may be" : "is"} ${kind(type, level)}.`;
  },
  todo: (type: FindingType, level: Level, pass: Pass | null) => {
    if (type === "DETAIL") return "Remove it if it does.";
    if (level === "hint") return "Remove it if it is.";
    if (level === "confirm") return "Does it identify the client?";

    return pass ? "Remove it, unless it belongs to an organization." : "Remove or replace it.";
  },
  show: "Show",
  showLabel: (words: string) => `Show ${words}`,
  replace: (bracket: string) => `Replace with ${bracket}`,
  replaceLabel: (bracket: string, words: string) => `Replace with ${bracket}: ${words}`,
  pass: {
    "belongs-to-organization": "It belongs to an organization",
    "does-not-identify-client": "This does not identify the client",
  } satisfies Record<Pass, string>,
  passLabel: (said: string, words: string) => `${said}: ${words}`,
  passed: {
    "belongs-to-organization": "You said that it belongs to an organization.",
    "does-not-identify-client": "You said that it does not identify the client.",
  } satisfies Record<Pass, string>,
  logged: "What you say is on record, without the words.",
  undo: "Undo",
  undoLabel: (words: string) => `Undo: ${words}`,
  replacedBy: (bracket: string) => `Replaced with ${bracket}.`,
  more: (count: number) => `Show ${count} more`,
};
