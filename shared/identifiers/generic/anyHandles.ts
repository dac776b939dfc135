import type { Identifier } from "../identifier.ts";
import type { Note, Token } from "../note.ts";
import { isOrdinaryWord } from "../ordinaryWords.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { isNetwork, isPlaceWord, mayStandBetween } from "./networks.ts";

/** Names on social networks. */
export const anyHandles: GenericFinder = (note) =>
  [
    ...Array.from(note.plain.matchAll(marked), (match) => markedSpan(note, match)),
    ...Array.from(note.plain.matchAll(links), ({ 0: link, index }) =>
      likely(note, index, index + link.length),
    ),
    ...note.tokens.flatMap((token, at) => (isNetwork(token.text) ? namedSpan(note, at) : [])),
  ].filter((span) => span !== null);

/** "@lindy_88" and "$lindy88", behind no letter or digit; the first letter is a letter. */
const marked = /(?<![\p{L}\p{Nd}@$_.])[@$][\p{L}\p{Nd}_](?:[._-]?[\p{L}\p{Nd}_]){2,29}/gu;

const links =
  /(?:facebook|instagram|tiktok|twitter|snapchat|linkedin|venmo|cash|threads|x|t|fb)\.(?:com|app|me|net)\/(?:in\/|add\/|u\/)?[@$]?[a-z0-9_](?:[._-]?[a-z0-9_]){2,39}/g;

function markedSpan(note: Note, { 0: handle, index }: RegExpExecArray): Identifier | null {
  const name = handle.slice(1);
  const isTelling = /[\d_]/.test(name) || /\p{L}[.-]\p{L}/u.test(name);
  if (!/\p{L}/u.test(name) || /^\d{1,4}([ap]m?|h|hrs)?$/.test(name) || /^([x$]+|tbd)$/.test(name))
    return null;
  if (/@/.test(note.plain.charAt(index + handle.length))) return null;
  // "@3pm" is a time, "@DSHS" an agency, "@court" a place.
  const { start, end } = note.placeOf(index, index + handle.length);
  const written = note.text.slice(start + 1, end);
  const isAgency = written.length <= 6 && written === written.toUpperCase();
  if (!isTelling && (isAgency || isPlaceWord(name)) && !hasNetworkBefore(note, index)) return null;
  if (/^\d+([ap]m|:|\/|-\d)/.test(name)) return null;

  return likely(note, index, index + handle.length);
}

/** "IG: sunny.d", "her snap is reesy44" */
function namedSpan(note: Note, network: number): Identifier[] {
  const { tokens } = note;
  let isSaid = false;
  for (let at = network + 1; at < tokens.length && at <= network + 5; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (
      !token ||
      !before ||
      !/^[\s:=("'\-/@$,]{0,4}$|^\) ?:? ?$/.test(token.gap) ||
      /\n/.test(token.gap)
    )
      return [];
    isSaid ||= /[:=@$]/.test(token.gap);
    if (mayStandBetween(token.text) && !isHandleEnd(tokens, at)) {
      isSaid ||= /^(is|es|handle|username|user|usuario|as|como)$/.test(token.text);
      continue;
    }

    const end = isHandleEnd(tokens, at);
    const last = tokens[end === 0 ? at : end - 1];
    return last && isHandle(note.plain.slice(token.from, last.to), isSaid, token)
      ? [
          likely(
            note,
            token.from - (/[@$]$/.test(token.gap) ? 1 : 0),
            endWithSigns(note.plain, last.to),
          ),
        ]
      : [];
  }
  return [];
}

/** The token after a run of more than one token that hang together; 0 for a single word. */
function isHandleEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + 12 && /^([._-]{0,2})$/.test(tokens[end]?.gap ?? " "))
    end += 1;

  return end > at + 1 ? end : 0;
}

function isHandle(name: string, isSaid: boolean, { text, isNumber }: Token): boolean {
  if (name.length < 3 || !/\p{L}/u.test(name) || /^\d{1,2}([ap]m|th|st|nd|rd|x|h)/.test(name))
    return false;
  if (/[\d_]|\p{L}\.\p{L}/u.test(name)) return !isNumber || /_/.test(name) || name.length >= 6;

  return isSaid && name === text && name.length >= 5 && !isOrdinaryWord(name) && !isPlaceWord(name);
}

const endWithSigns = (plain: string, to: number) => (plain.charAt(to) === "_" ? to + 1 : to);

const hasNetworkBefore = ({ plain }: Note, at: number) =>
  (plain.slice(Math.max(0, at - 30), at).match(/\p{L}+/gu) ?? []).some(isNetwork);

const likely = ({ placeOf }: Note, from: number, to: number): Identifier => ({
  ...placeOf(from, to),
  type: "HANDLE",
  certainty: "likely",
});
