import type { PlanSpan, PlanText } from "#shared/deidentification/plan.ts";
import type { Choice } from "#shared/deidentification/ticket.ts";
import { ruleBroken } from "#shared/http/problem.ts";
import { loadFinder } from "../identifiers/loadFinder.ts";
import { knownIdentity, knownIn } from "./knownIdentity.ts";
import type { MadePlan } from "./planning.ts";
import { isWithin } from "./scrub.ts";
import type { Kept } from "./storedTicket.ts";

/**
 * The words that stay, by their places before and after; only an uncertain span of the plan can stay. Refused where
 * the verification would find somebody in what is left: behind the seal nobody could choose again.
 */
export async function keptWords(plan: MadePlan, choices: readonly Choice[]): Promise<Kept[]> {
  const wanted = choices.filter(({ replace }) => !replace);
  if (wanted.length === 0) return [];
  const finder = await loadFinder();
  const known = knownIdentity(plan.members.map(({ identity }) => identity));

  const kept = plan.shown.flatMap(({ clientId, texts }, position) =>
    texts.flatMap((text) => {
      const stays = (span: PlanSpan) =>
        wanted.some(
          (choice) =>
            choice.clientId === clientId &&
            choice.itemId === text.itemId &&
            choice.start === span.start &&
            choice.end === span.end,
        );
      const { words, places } = scrubbedWith(text, stays);
      const after = places.map((place) => place.after);
      if (
        places.length > 0 &&
        knownIn(finder, text, words, known).some((span) => !isWithin(span, after))
      ) {
        throw ruleBroken("choices", "Beside a word that is kept another still names somebody.");
      }
      const recordId = plan.members[position]?.record.recordId ?? "";

      return places.map((place) => ({ recordId, itemId: text.itemId, ...place }));
    }),
  );
  if (kept.length !== wanted.length) {
    throw ruleBroken("choices", "Only an uncertain span of this plan can be kept, once.");
  }

  return kept;
}

/** A text of the plan as it will be, and where its kept words stand before and then. */
function scrubbedWith(
  { text, certain, uncertain }: PlanText,
  stays: (span: PlanSpan) => boolean,
): { words: string; places: Pick<Kept, "before" | "after">[] } {
  const kept = new Set(uncertain.filter(stays));
  const inOrder = [...certain, ...uncertain].toSorted((one, other) => one.start - other.start);
  const places: Pick<Kept, "before" | "after">[] = [];
  let words = "";
  let from = 0;

  for (const span of inOrder) {
    const { start, end, becomes } = span;
    words += text.slice(from, start);
    const after = words.length;
    words += kept.has(span) ? text.slice(start, end) : becomes;
    if (kept.has(span)) {
      places.push({ before: { start, end }, after: { start: after, end: words.length } });
    }
    from = end;
  }

  return { words: words + text.slice(from), places };
}
