import * as z from "zod";

/** A free text of at most so many bytes of UTF-8. */
export const words = (bytes: number) =>
  z
    .string()
    .trim()
    .min(1, "a text")
    .refine(
      (value) => new TextEncoder().encode(value).length <= bytes,
      `at most ${bytes / 1024} KB`,
    );

/** What a comment may hold. */
export const Comment = words(4096);
