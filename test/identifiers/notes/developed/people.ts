import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { people as inEnglish } from "./peopleEnglish.ts";
import { people as more } from "./peopleMore.ts";
import { people as inSpanish } from "./peopleSpanish.ts";

export const people: Readonly<Record<string, KnownIdentity>> = {
  ...inEnglish,
  ...inSpanish,
  ...more,
};
