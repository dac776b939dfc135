/** The states and territories of the United States that an address may end with: abbreviation, name in English, and in Spanish where it differs. */
const states =
  `al alabama|ak alaska|az arizona|ar arkansas|ca california|co colorado|ct connecticut|de delaware|dc district of columbia
fl florida|ga georgia|hi hawaii|id idaho|il illinois|in indiana|ia iowa|ks kansas|ky kentucky|la louisiana luisiana|me maine|md maryland
ma massachusetts|mi michigan|mn minnesota|ms mississippi misisipi|mo missouri misuri|mt montana|ne nebraska|nv nevada|nh new hampshire
nj new jersey nueva|nm new mexico nuevo|ny new york nueva|nc north carolina|nd north dakota|oh ohio|ok oklahoma|or oregon|pa pennsylvania
pr puerto rico|ri rhode island|sc south carolina|sd south dakota|tn tennessee|tx texas tejas|ut utah|vt vermont|va virginia
wa washington|wv west virginia|wi wisconsin|wy wyoming|gu guam|mh marshall islands`
    .split(/[|\n]/)
    .map((state) => state.split(" "));

/** Other words for the states that an address names, in letters as folded: "tx" → texas, tejas. */
export function otherStateWords(words: readonly string[]): string[] {
  return states
    .filter(([short = "", name = ""]) => words.includes(short) || words.includes(name))
    .flat();
}

/** "Jackson, MS": of those that abbreviate nothing else behind a name, as MD and PA do. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  states.map(([short = ""]) => short).filter((short) => !["md", "pa", "de", "la"].includes(short)),
);
