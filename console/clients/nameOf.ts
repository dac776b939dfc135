import type { Identity } from "#shared/clients/client.ts";

type Named = Pick<Identity, "FirstName" | "LastName"> &
  Partial<Pick<Identity, "MiddleName" | "NameSuffix">>;

/** The name as it is said; empty where there is none. */
export const nameOf = ({ FirstName, MiddleName, LastName, NameSuffix }: Named): string =>
  [FirstName, MiddleName, LastName, NameSuffix].filter(Boolean).join(" ");
