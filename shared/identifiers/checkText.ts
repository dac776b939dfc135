import type { CalendarDate } from "../hmis/calendarDate.ts";
import { clientIdsIn } from "./clientIdsIn.ts";
import { findKnown } from "./findKnown.ts";
import { replacedMark } from "./foldText.ts";
import { findDetails } from "./generic/findDetails.ts";
import { findGeneric } from "./generic/findGeneric.ts";
import { otherClientIds } from "./generic/otherClientIds.ts";
import type { Identifier, KnownIdentity } from "./identifier.ts";
import { byGravity, type Finding, treatmentOf, treatmentOfKnown } from "./levels.ts";
import { readNote } from "./note.ts";
import { publicLineOf } from "./publicNames.ts";
import { refuseTooLong } from "./textTooLong.ts";

export interface CheckOptions {
  /**
   * Of the opened tracking sheet, in the browser alone. The server checks by it the words of a ticket only, as far as
   * their writer sees who the members are.
   */
  readonly known?: KnownIdentity;
  /** The region's own list: agencies, programs, streets, hospitals, public numbers; a line each. */
  readonly publicNames?: readonly string[];
  /** The day the text was written, which says the ages of those known; without it more ages count as theirs. */
  readonly day?: CalendarDate;
  /** The record's own Client ID, which its texts may name. */
  readonly clientId?: string;
}

/**
 * What stands against saving a text in an anonymous record, and what may be said to pass it (rules.md §9):
 * sorted and apart from each other. The console asks while one types, the server before it stores. Throws
 * `TextTooLong` from one megabyte on.
 */
export function checkText(text: string, options: CheckOptions = {}): Finding[] {
  refuseTooLong(text);
  const { known, publicNames = [], clientId, day } = options;
  const note = readNote(text);
  const ofKnown = known ? findKnown(note, known, day) : [];
  const publicLine = publicLineOf(note, publicNames);
  // What was taken out told of somebody: what was asked about beside it stays asked about.
  const isAboutSomebody = note.plain.includes(replacedMark);
  const ofAnybody = [
    ...findGeneric(note, isAboutSomebody),
    ...otherClientIds(clientIdsIn(note), clientId),
  ];

  return inOrder([
    ...ofKnown.map((span) => ({ ...span, ...treatmentOfKnown(span), isKnown: true })),
    ...ofAnybody
      .filter((span) => publicLine(span) === undefined)
      .map((span) => ({ ...span, ...treatmentOf(span, wordsOf(text, span)), isKnown: false })),
    ...findDetails(note),
  ]);
}

const wordsOf = (text: string, { start, end }: Pick<Identifier, "start" | "end">) =>
  text.slice(start, end);

/** The graver of two that overlap stays; of two alike what is known, which has no way past. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted(byGravity)) {
    const place = placeIn(kept, finding);
    const before = kept[place - 1];
    const after = kept[place];
    const isFree =
      (before?.end ?? 0) <= finding.start && finding.end <= (after?.start ?? finding.end);
    if (isFree) kept.splice(place, 0, finding);
  }

  return kept;
}

/** Where a finding belongs among those in order, by halves: a hostile text has thousands. */
function placeIn(kept: readonly Finding[], { start }: Finding): number {
  let from = 0;
  let to = kept.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((kept[middle]?.start ?? 0) < start) from = middle + 1;
    else to = middle;
  }

  return from;
}
