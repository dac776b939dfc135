import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { people as developed } from "./developed/people.ts";
import { people as heldOut } from "./heldOut/people.ts";

/** Invented people whom the notes are about, by the key that the notes' headers use. */
export const people: Readonly<Record<string, KnownIdentity>> = { ...developed, ...heldOut };
