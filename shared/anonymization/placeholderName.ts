/**
 * Whether a name says "nobody" (rules.md §11): an import makes such a record anonymous. All its words must be
 * placeholders and one of them unmistakable, for what is taken for a placeholder is dropped.
 */
export function isPlaceholderName(first: string | null, last: string | null): boolean {
  const words = wordsOf(`${first ?? ""} ${last ?? ""}`);

  return (
    words.some((word) => unmistakable.has(word)) &&
    words.every((word) => unmistakable.has(word) || besideThem.has(word) || word.length === 1)
  );
}

const unmistakable = new Set([
  "anonymous",
  "anonymus",
  "annonymous",
  "anon",
  "anonimo",
  "anonima",
  "refused",
  "refuse",
  "refuses",
  "refusal",
  "rehusado",
  "rehusada",
  "rehuso",
  "consent",
  "declined",
  "withheld",
  "deidentified",
  "unidentified",
  "redacted",
  "confidential",
]);

const besideThem = new Set([
  "client",
  "cliente",
  "consumer",
  "name",
  "first",
  "last",
  "no",
  "not",
  "to",
  "given",
  "did",
  "de",
  "id",
  "identified",
  "unknown",
  "none",
  "null",
  "na",
  "person",
  "male",
  "female",
  "adult",
  "child",
  "hmis",
  "roi",
]);

/** Letters only: "Anonymous-204" and "REFUSED (ROI)" are placeholders too. */
const wordsOf = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
