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
};
