import { matchesOf } from "../matchesOf.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { healthStatus } from "./healthStatus.ts";
import { spanIn } from "./spanIn.ts";

/**
 * HIV and AIDS status of a person: what the law of most states protects beyond other health facts. Testing,
 * education and the programs that bear the name say nothing of anybody.
 */
export const anyHealth: GenericFinder = (note) =>
  matchesOf(healthStatus, note.plain).flatMap(({ 0: words, index }) => {
    const to = index + words.length;
    const before = note.plain.slice(Math.max(0, index - 60), index);
    const after = note.plain.slice(to, to + 40);
    const { start, end } = note.placeOf(index, to);
    // "Her aids" are hearing aids, unless written as the illness.
    const isIllness = !ofOwn.test(words) || note.text.slice(start, end).includes("AIDS");
    const isOfSomebody = isIllness && !ofAnyone.test(before) && !ofProgram.test(after);

    return isOfSomebody ? [spanIn(note, { from: index, to }, "HEALTH")] : [];
  });

const ofOwn = /^(?:his|her|my|their|[a-z]+'?s) aids/;

/** Everyone, a thing one may be taught or tested for, or nobody. */
const ofAnyone =
  /\b(?:people|persons|individuals|those|anyone|folks|adults|youth|everyone|community|men|women|personas|gente|quienes|jovenes|serv(?:es?|ing)|prioriti[sz]es?|eligib\w+|for (?:clients|people|persons)|if|whether|si|not|isn'?t|never|denies|denied|niega|no|without|sin|about|sobre|training|class|taller|brochures?|flyers?|pamphlets?|volantes?|folletos?|education|prevention|risk of|risk for|getting|criteria|requires?)(?: (?:(?:is|are|who|with|living|que|has|have|con|al|de|el|un|being|is a|a|the|on|to|get|getting)\b ?){0,3})?$/;

/** "HIV positive support group", "living with HIV flyers". */
const ofProgram =
  /^ ?(?:test|tests|testing|screening|prevention|education|class|flyers?|pamphlets?|brochures?|support group|group flyer|program|unit\b|van\b|clinic van|awareness|walk\b|foundation|council|hotline|month|day\b|ribbon|gallery|supplies|\(?negativ|neg\b)|^ (?:is|was|came back|:)? ?(?:neg\b|negative|unknown|not|no\b)/;
