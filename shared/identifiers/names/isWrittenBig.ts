import type { NameWord } from "./nameWords.ts";

/** With a capital at least, where capitals say something. */
export const isWrittenBig = ({ shape }: NameWord): boolean =>
  shape === "capital" || shape === "acronym";
