import type { Identifier } from "../identifier.ts";
import type { Note } from "../note.ts";
import { domainAfter } from "./emailDomains.ts";
import { localPartBefore } from "./emailLocalParts.ts";
import type { GenericFinder } from "./genericFinder.ts";

/** E-mail addresses, also with "at" and "dot". */
export const anyEmails: GenericFinder = (note) => {
  const found: Identifier[] = [];

  for (const sign of atSigns(note)) {
    const domain = domainAfter(note, sign.to);
    const local = domain && localPartBefore(note, sign.from);
    const isPlain = sign.isWritten && local?.to === sign.from && domain?.from === sign.to;
    if (!domain || !local || !(isPlain || (domain.isKnown && !local.isWord) || local.isTelling)) {
      continue;
    }
    // "apply at indeed.com" is no address, "look at her gmail" neither.
    if (!isPlain && !domain.isKnown && !local.isTelling) continue;

    found.push({ ...note.placeOf(local.from, domain.to), type: "EMAIL", certainty: "likely" });
  }

  return found;
};

interface AtSign {
  readonly from: number;
  readonly to: number;
  /** "@", not a word for it. */
  readonly isWritten: boolean;
}

function atSigns({ tokens, plain }: Note): AtSign[] {
  const written = Array.from(plain.matchAll(/@/g), ({ index }) => ({
    from: index,
    to: index + 1,
    isWritten: true,
  }));
  const spoken = tokens
    .filter(({ text }) => text === "at" || text === "arroba")
    .map(({ from, to }) => ({ from, to, isWritten: false }));

  return [...written, ...spoken];
}
