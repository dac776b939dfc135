import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { people as inEnglish } from "./peopleEnglish.ts";
import { people as inEnglishToo } from "./peopleEnglish2.ts";
import { people as more } from "./peopleMore.ts";
import { people as inSpanish } from "./peopleSpanish.ts";
import { people as inSpanishToo } from "./peopleSpanish2.ts";

export const people: Readonly<Record<string, KnownIdentity>> = {
  ...inEnglish,
  ...inEnglishToo,
  ...inSpanish,
  ...inSpanishToo,
  ...more,
};
