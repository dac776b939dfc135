import type { Identifier } from "../identifier.ts";
import { matchesOf } from "../matchesOf.ts";
import type { Note } from "../note.ts";
import type { GenericFinder } from "./genericFinder.ts";
import { handleAfter, handleBefore } from "./namedHandles.ts";
import { isAgencyName, isNetwork, isPlaceWord, networkKind } from "./networks.ts";

/** Names on social networks. */
export const anyHandles: GenericFinder = (note) => [
  ...matchesOf(marked, note).flatMap((match) => markedSpan(note, match)),
  ...matchesOf(joined, note).flatMap(({ 0: name, index }) =>
    isFile.test(note.plain.slice(index, index + name.length + 6))
      ? []
      : [likely(note, index, index + name.length)],
  ),
  ...matchesOf(links, note).map(({ 0: link, index }) => likely(note, index, index + link.length)),
  ...note.tokens.flatMap((token, at) => {
    const kind = networkKind(token.text, note.tokens[at - 1]?.text ?? "");
    const name = kind && (handleAfter(note, at) ?? handleBefore(note, at));
    return name ? [likely(note, name.from, name.to)] : [];
  }),
];

/** "@lindy_88" and "$lindy88", behind no letter or digit, nor what was one. */
const marked = /(?<![\p{L}\p{Nd}@$_.\ue000])[@$][\p{L}\p{Nd}_](?:[._$-]?[\p{L}\p{Nd}_]){2,29}/gu;

/** "lil_peaches04", of letters on both sides: nobody joins words so but for a name or a file. */
const joined = /(?<![a-z\d@$_./-])[a-z][a-z\d.]{0,20}_{1,2}[a-z\d](?:[._]{0,2}[a-z\d]){1,20}/g;
const isFile =
  /\.(?:pdf|jpe?g|png|docx?|xlsx?|heic|csv|txt|zip)$|^(?:img|scan|dsc|doc|hmis|form|roi|hud)_/;

const links =
  /(?:(?:www|m|vm|web)\.)?(?:facebook|youtube|pinterest|onlyfans|reddit|instagram|tiktok|twitter|snapchat|linkedin|venmo|cash|threads|paypal|twitch|linktr|x|t|m|fb|wa)\.(?:com|app|me|net|tv|ee)\/(?:profile\.php\?id=|in\/|add\/|u\/|user\/|c\/)?[@$]?[a-z0-9_](?:[._-]?[a-z0-9_]){2,39}/g;

function markedSpan(note: Note, { 0: handle, index }: RegExpExecArray): Identifier[] {
  const name = handle.slice(1);
  const isAmount = !/\p{L}/u.test(name) || /^([x$]+|tbd|\d.*)$/.test(name.replace(/_.*/, ""));
  const isFollowed = following.test(note.plain.slice(Math.max(0, index - 20), index));
  if (isAmount || isFollowed || note.plain.charAt(index + handle.length) === "@") return [];

  // "@3pm" is a time, "@DSHS" an agency, "@court" a place.
  const { start, end } = note.placeOf(index + 1, index + handle.length);
  const written = note.text.slice(start, end);
  const isAgency = written.length <= 6 && written === written.toUpperCase();
  const isName = /^\p{Lu}\p{Ll}+$/u.test(written);
  const isTelling = /[\d_]|\p{L}\.\p{L}/u.test(name);
  if (
    !isTelling &&
    (isAgencyName(name) ||
      ((isAgency || isName || isPlaceWord(name)) && !hasNetworkBefore(note, index)))
  )
    return [];

  return [likely(note, index, index + handle.length)];
}

/** What one is asked to follow is a program's: "follow @…", "síguenos en @…". */
const following = /\b(?:follow(?: us)?(?: (?:at|on))?|siguenos(?: en)?|siganos(?: en)?) $/;

const hasNetworkBefore = ({ plain }: Note, at: number) =>
  (plain.slice(Math.max(0, at - 30), at).match(/\p{L}+/gu) ?? []).some(isNetwork);

const likely = ({ placeOf }: Note, from: number, to: number): Identifier => ({
  ...placeOf(from, to),
  type: "HANDLE",
  certainty: "likely",
});
