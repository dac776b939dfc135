import type { Finding } from "./levels.ts";

/** What was found in one text, without its words. Offsets are those of the text as stored: without the white space around it. */
export type FoundSpan = Pick<Finding, "start" | "end" | "type" | "certainty" | "level" | "pass">;

/** A stretch of one of a request's texts that keeps it from being saved. */
export interface TextSpan extends FoundSpan {
  /** As `errors` of a problem name it: `text`, `comment`, `answers.<question>`. */
  readonly field: string;
}

/** A finding without what only the finder needs to know. */
export const foundSpan = ({ start, end, type, certainty, level, pass }: Finding): FoundSpan => ({
  start,
  end,
  type,
  certainty,
  level,
  pass,
});
