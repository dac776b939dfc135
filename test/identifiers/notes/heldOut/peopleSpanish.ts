import type { KnownIdentity } from "#shared/identifiers/identifier.ts";

export const people: Readonly<Record<string, KnownIdentity>> = {};
