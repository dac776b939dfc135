import { clientIdsIn } from "../clientIdsIn.ts";
import type { Identifier } from "../identifier.ts";
import { matchesOf } from "../matchesOf.ts";
import type { Note } from "../note.ts";
import { outsideClientIds } from "../outsideClientIds.ts";
import { asWritten } from "./asWritten.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { isPublicSentence, placeOfMention, speaksOfNobody } from "./healthContext.ts";
import { healthMentions } from "./healthMentions.ts";
import { healthStatus } from "./healthStatus.ts";
import { spanIn } from "./spanIn.ts";

/**
 * HIV and AIDS status of a person: what the law of most states protects beyond other health facts. Testing,
 * education and the programs that bear the name say nothing of anybody; any other mention is somebody's.
 */
export const anyHealth: GenericFinder = (note) => {
  const ids = clientIdsIn(note).filter(({ hasDigit }) => hasDigit);

  // Before the verb is put to it: "con AZT3-…" is no medicine.
  return [statusIn(note), mentionsIn(note)].flatMap((found) =>
    outsideClientIds(found, ids).map(({ place }) => spanOf(note, place.index, place.to)),
  );
};

const statusIn = (note: Note) =>
  matchesOf(healthStatus, note).flatMap(({ 0: words, index }) => {
    const to = index + words.length;
    const isIllness = !ofOwn.test(words) || isWrittenAsIllness(note, index, to);
    const isOfSomebody = isIllness && !speaksOfNobody(placeOfMention(note.plain, index, to), words);

    return isOfSomebody ? [wordsAt(note, index, to)] : [];
  });

const mentionsIn = (note: Note) =>
  matchesOf(healthMentions, note).flatMap(({ 0: words, index, groups }) => {
    const to = index + words.length;
    const place = placeOfMention(note.plain, index, to);
    const isOfSomebody = !speaksOfNobody(place, words) && !isPublicSentence(place, words);
    const name = groups?.name ?? "";
    if (!isOfSomebody || (words.endsWith(name) && isOrganization(note, to))) return [];
    const isAid = name === "aids" && !isWrittenAsIllness(note, index, to, place.before);

    return isAid ? [] : [wordsAt(note, index, to)];
  });

const wordsAt = (note: Note, index: number, to: number) => ({
  ...spanIn(note, { from: index, to }, "HEALTH"),
  place: { index, to },
});

/** With the verb in front, which says it as well: "has HIV", "está indetectable", "is on antiretrovirals". */
function spanOf(note: Note, index: number, to: number): Identifier {
  const verb = verbs.exec(note.plain.slice(Math.max(0, index - 24), index))?.[0] ?? "";

  return spanIn(note, { from: index - verb.length, to }, "HEALTH");
}

const verbs =
  /(?<![a-z'])(?:(?:is|are|was|were|am|been|being|es|esta|estaba|era|fue|soy|sigue|has|have|had|having|tiene|tenia|tengo|living|lives|live|vive|vivia|vivo|viviendo|viven|with|w\/|w|con|on|takes|taking|toma|tomando|padece|padece de|nacio|born|the|el|la) ){1,4}$/;

/** "Her aids" are hearing aids, and art is art, unless written as the illness and its treatment. */
const ofOwn = /^(?:his|her|my|their|[a-z]+'?s) aids|^art$/;

const isWrittenAsIllness = ({ placeOf, text }: Note, from: number, to: number, before = "") => {
  const { start, end } = placeOf(from, to);

  return /AIDS|ART/.test(asWritten(text.slice(start, end))) && !tools.test(before);
};

/** "AIDS Task Force", "HIV Alliance": the name goes on in capitals. */
const isOrganization = ({ placeOf, text }: Note, to: number) => {
  const { end } = placeOf(to - 1, to);

  return /^ \p{Lu}\p{Ll}{2}/u.test(text.slice(end, end + 4));
};

/** "HEARING AIDS", in a note all in capitals. */
const tools =
  /\b(?:hearing|visual|job|teaching|band|first|mobility|walking|health|nurse|financial|kool|sleep|she|he|it|that|which)[ -]$/;
