import type { Identity } from "#shared/clients/client.ts";
import type { RegionKeys } from "../aws/regionKeys.ts";

type Searchable = Partial<Pick<Identity, "FirstName" | "LastName" | "DOB">> & {
  readonly ssnLast4?: string | null | undefined;
};

/** Case, accents, spaces and punctuation do not tell names apart. */
export const searchForm = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The last four digits of an SSN, when they are known. */
export const lastFour = (ssn: string | null | undefined): string | undefined =>
  /\d{4}$/.exec(ssn ?? "")?.[0];

const pairs = [
  ["FirstName", "LastName"],
  ["LastName", "DOB"],
  ["DOB", "ssnLast4"],
] as const;

/**
 * Search tokens of an identified client: MACs of pairs only, so that the table answers no question about a
 * single name or date.
 */
export async function searchTokens(keys: RegionKeys, terms: Searchable): Promise<string[]> {
  const known = pairs.flatMap(([one, other]) => {
    const values = [terms[one], terms[other]].map((value) => (value ? searchForm(value) : ""));
    return values.every(Boolean) ? [`${one}+${other}|${values.join("|")}`] : [];
  });

  return Promise.all(
    known.map(async (pair) =>
      (await keys.mac("search", pair)).subarray(0, 18).toString("base64url"),
    ),
  );
}
