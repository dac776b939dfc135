/** Names that are verbs as well: before a noun they are no name. */
export const isAlsoVerb = (word: string): boolean => verbs.has(word);

/** Names that are said of everybody's life: "lives with hope", "vive con dolores". */
export const isQuality = (word: string): boolean => qualities.has(word);

/** Parts of the year and the week, and what is theirs: "summer's end". */
export const isSeason = (word: string): boolean => seasons.has(word);

/** What is paid, lost and found without a word of whose. */
export const isOwed = (word: string): boolean => owed.has(word);

/** What goes before a thing. */
export const determiners: ReadonlySet<string> = words(
  "the a an his her their my your our free good own no any this that who which and el la los las un una su sus mi mis del al one",
);

const verbs = words("will may hope mark rose page chase bill grant faith can rob drew pat sue");
const qualities = words(`
  paz luz esperanza salud gracia fe alegria amor dolores consuelo soledad libertad socorro remedios milagros grace faith
  joy hope honor patience art page
`);
const seasons = words(
  "summer winter autumn spring april may june august abril julio enero domingo god heaven",
);
const owed = words("bill bills page grant case check cash penny rent price court chase art may");

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
