import type { Identifier, KnownIdentity } from "#shared/identifiers/identifier.ts";
import type { Finder } from "../identifiers/loadFinder.ts";
import { namedIn, withoutPublic } from "./knownIdentity.ts";
import type { MemberText } from "./memberTexts.ts";
import { settledSpans } from "./settledSpans.ts";

/** With what the texts of a plan are read; `named` gathers the lines of the region's list that they name. */
export interface ReadingTexts {
  readonly finder: Finder;
  readonly known: KnownIdentity;
  readonly names: () => Promise<readonly string[]>;
  readonly named: Set<string>;
}

/** What of a text would be replaced, or is the administrator's to decide. */
export async function plannedSpans(
  { finder, known, names, named }: ReadingTexts,
  found: MemberText,
  text: string,
): Promise<Identifier[]> {
  const all = namedIn(finder, found, text, known);
  const settled = (spans: readonly Identifier[]) => settledSpans(finder, found, text, known, spans);
  // Few texts name others, so the region's names are read for those alone.
  if (!all.some(({ certainty }) => certainty === "possible")) return settled(all);

  const publicNames = await names();
  const spans = withoutPublic(finder, text, known, all, publicNames);
  const publicLine = finder.publicLineOf(text, publicNames);
  for (const span of all.filter((each) => !spans.includes(each))) {
    const line = publicLine(span);
    if (line !== undefined) named.add(line);
  }

  return settled(spans);
}
