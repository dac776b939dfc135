/** Letters as they are mistaken for each other by ear, in English and Spanish; both spellings of a name then are one. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^mac(?=[^aeiou])/, "mc"],
  [/^[xj]im(?=en)/, "jim"],
  [/^x(?=[aeiou])/, "s"],
  [/^ll/, "y"],
  [/ph/g, "f"],
  [/ou/g, "u"],
  [/ee/g, "i"],
  [/tl$/, "l"],
  [/ch/g, "1"],
  [/h/g, ""],
  [/qu?(?=[ei])/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/[cq]/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/v/g, "b"],
  [/g(?=[eiy])/g, "j"],
  [/y/g, "i"],
  [/ie$/, "i"],
  [/ei$/, "i"],
  [/(.)\1+/g, "$1"],
  [/ai(?=[a-z])/g, "a"],
  [/e[ai](?=[a-z])/g, "e"],
  [/(?<=[a-z]{2})[aeiou]+([^aeiou])$/, "e$1"],
];

/** How a folded name sounds: the same for Natalia and Nataliya, Jaxon and Jaxson, Villanueva and Billanueba. */
export function soundOf(name: string): string {
  const known = heard.get(name);
  if (known !== undefined) return known;
  const sound = sounds.reduce((word, [letters, letter]) => word.replace(letters, letter), name);
  // Bounded, as hostile text may hold any words.
  if (heard.size < 5_000) heard.set(name, sound);

  return sound;
}

const heard = new Map<string, string>();
