/**
 * A character as it compares: without accent, width or case. "" for what nobody sees (joiners, marks,
 * zero-width spaces), so that it cannot hide a name.
 */
export function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;

  const plain = Array.from(character.normalize("NFKD").replace(invisible, "").toLowerCase());
  const result = plain.map((each) => letters[each] ?? each).join("");
  // Bounded, as hostile text may hold every character there is.
  if (folded.size < 2_000) folded.set(character, result);

  return result;
}

const folded = new Map<string, string>();

const invisible = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ...signs("'", "\u2018\u2019\u201b\u00b4`\u2032\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf"),
  ...signs('"', "\u201c\u201d\u201e\u00ab\u00bb"),
  ...signs("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"),
};

/** Signs of one meaning by the one that stands on a keyboard. */
function signs(plain: string, all: string): Record<string, string> {
  return Object.fromEntries(Array.from(all, (sign) => [sign, plain]));
}
