import { createHash } from "node:crypto";

/** The ID of a notice told at an instant; the same words lead to the same ID. */
export const noticeIdOf = (at: Date, words: readonly (string | undefined)[]): string => {
  const digest = createHash("sha256").update(words.join("|")).digest().subarray(0, 12);

  return `${at.getTime().toString(36)}-${digest.toString("base64url")}`;
};

/** The sort key of a notice, in the order of time. The instant is part of the ID, so the one leads to the other. */
export function noticePlace(noticeId: string): string {
  const at = new Date(Number.parseInt(noticeId.split("-")[0] ?? "", 36));

  return `${Number.isNaN(at.getTime()) ? "" : at.toISOString()}#${noticeId}`;
}

/** Seconds for which a notice, and the mark that it was read, is kept: 90 days. */
export const keptFor = 90 * 24 * 60 * 60;

/** As the tables count the time to live. */
export const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
