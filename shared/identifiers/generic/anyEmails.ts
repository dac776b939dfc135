import type { Identifier } from "../identifier.ts";
import type { Note } from "../note.ts";
import { domainAfter, type EmailDomain } from "./emailDomains.ts";
import { type EmailLocalPart, localPartBefore } from "./emailLocalParts.ts";
import type { GenericFinder } from "./genericFinder.ts";

/** E-mail addresses, also with "at" and "dot". */
export const anyEmails: GenericFinder = (note) => {
  const found: Identifier[] = [];

  for (const sign of atSigns(note)) {
    const domain = domainAfter(note, sign.to);
    const local = domain && localPartBefore(note, sign.from);
    if (!domain || !local || !isAddress(sign, local, domain)) continue;

    const isOfOffice = offices.has(note.plain.slice(local.from, local.to));
    const certainty = isOfOffice ? "possible" : "likely";
    found.push({ ...note.placeOf(local.from, domain.to), type: "EMAIL", certainty });
  }

  return found;
};

/** "info@": a mailbox of nobody. */
const offices: ReadonlySet<string> = new Set(
  `info help helpdesk support contact noreply no-reply donotreply apply jobs hr careers donations donate volunteer volunteers hello office
  admin frontdesk reception referrals billing accounting press media feedback webmaster customerservice servicios ayuda contacto`.split(
    /\s+/,
  ),
);

/** "apply at indeed.com", "her account at gmail" and "works at yahoo" are none. */
function isAddress(sign: AtSign, local: EmailLocalPart, domain: EmailDomain): boolean {
  const isPlain = sign.isWritten && local.to === sign.from && domain.from === sign.to;
  if (isPlain || local.isTelling) return true;

  // "rosa@ acme.org": what hangs on the sign was meant as one.
  const hangsOn = sign.isWritten && local.to === sign.from && !domain.isBare;
  return (domain.isKnown || hangsOn) && !local.isWord && (sign.isWritten || !domain.isBare);
}

interface AtSign {
  readonly from: number;
  readonly to: number;
  /** "@", not a word for it. */
  readonly isWritten: boolean;
}

function atSigns({ tokens, plain }: Note): AtSign[] {
  const written = Array.from(plain.matchAll(/@+/g), ({ 0: sign, index }) => ({
    from: index,
    to: index + sign.length,
    isWritten: true,
  }));
  const spoken = tokens
    .filter(({ text }) => text === "at" || text === "arroba")
    .map(({ from, to }) => ({ from, to, isWritten: false }));

  return [...written, ...spoken];
}
