import type { Identifier } from "../identifier.ts";
import type { Note } from "../note.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { handleAfter } from "./namedHandles.ts";
import { isNetwork, isPlaceWord } from "./networks.ts";

/** Names on social networks. */
export const anyHandles: GenericFinder = (note) => [
  ...Array.from(note.plain.matchAll(marked)).flatMap((match) => markedSpan(note, match)),
  ...Array.from(note.plain.matchAll(links), ({ 0: link, index }) =>
    likely(note, index, index + link.length),
  ),
  ...note.tokens.flatMap((token, at) => {
    const name = isNetwork(token.text) ? handleAfter(note, at) : null;
    return name ? [likely(note, name.from, name.to)] : [];
  }),
];

/** "@lindy_88" and "$lindy88", behind no letter or digit; the first letter is a letter. */
const marked = /(?<![\p{L}\p{Nd}@$_.])[@$][\p{L}\p{Nd}_](?:[._-]?[\p{L}\p{Nd}_]){2,29}/gu;

const links =
  /(?:facebook|youtube|pinterest|onlyfans|reddit|instagram|tiktok|twitter|snapchat|linkedin|venmo|cash|threads|x|t|fb)\.(?:com|app|me|net)\/(?:in\/|add\/|u\/|user\/|c\/)?[@$]?[a-z0-9_](?:[._-]?[a-z0-9_]){2,39}/g;

function markedSpan(note: Note, { 0: handle, index }: RegExpExecArray): Identifier[] {
  const name = handle.slice(1);
  const isAmount = !/\p{L}/u.test(name) || /^([x$]+|tbd|\d.*)$/.test(name.replace(/_.*/, ""));
  if (isAmount || note.plain.charAt(index + handle.length) === "@") return [];

  // "@3pm" is a time, "@DSHS" an agency, "@court" a place.
  const { start, end } = note.placeOf(index + 1, index + handle.length);
  const written = note.text.slice(start, end);
  const isAgency = written.length <= 6 && written === written.toUpperCase();
  const isName = /^\p{Lu}\p{Ll}+$/u.test(written);
  const isTelling = /[\d_]|\p{L}\.\p{L}/u.test(name);
  if (!isTelling && (isAgency || isName || isPlaceWord(name)) && !hasNetworkBefore(note, index))
    return [];

  return [likely(note, index, index + handle.length)];
}

const hasNetworkBefore = ({ plain }: Note, at: number) =>
  (plain.slice(Math.max(0, at - 30), at).match(/\p{L}+/gu) ?? []).some(isNetwork);

const likely = ({ placeOf }: Note, from: number, to: number): Identifier => ({
  ...placeOf(from, to),
  type: "HANDLE",
  certainty: "likely",
});
