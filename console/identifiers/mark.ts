import type { FoundSpan } from "#shared/identifiers/textSpan.ts";

/** Something that was found in a text, while the text is written. */
export interface Mark extends FoundSpan {
  /** Tells it apart from others while the text moves around it. */
  readonly key: number;
  /** The writer said what lets it pass; of these words at this place alone. */
  readonly isPassed: boolean;
  /** The server found it, which may know an identity that this page does not. */
  readonly isTold: boolean;
}

/** What keeps the text from being saved until it is taken out or passed. */
export const isOpen = ({ level, isPassed }: Pick<Mark, "level" | "isPassed">): boolean =>
  level !== "hint" && !isPassed;
