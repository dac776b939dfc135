import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { people as inEnglish } from "./peopleEnglish.ts";
import { people as inEnglishToo } from "./peopleEnglish2.ts";
import { people as inEnglishAgain } from "./peopleEnglish3.ts";
import { people as more } from "./peopleMore.ts";
import { people as near } from "./peopleNear.ts";
import { people as inSpanish } from "./peopleSpanish.ts";
import { people as inSpanishToo } from "./peopleSpanish2.ts";
import { people as inSpanishAsWell } from "./peopleSpanish3.ts";

export const people: Readonly<Record<string, KnownIdentity>> = {
  ...inEnglish,
  ...inEnglishToo,
  ...inEnglishAgain,
  ...inSpanish,
  ...inSpanishToo,
  ...inSpanishAsWell,
  ...more,
  ...near,
};
