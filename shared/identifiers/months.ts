/** Names of months in English and Spanish, whole and short, folded. */
const names = [
  "january jan enero ene",
  "february feb febrero febuary febr",
  "march mar marzo mzo mrz",
  "april apr abril abr",
  "may mayo",
  "june jun junio",
  "july jul julio jly",
  "august aug agosto ago agto agst",
  "september sept sep septiembre setiembre set",
  "october oct octubre",
  "november nov noviembre nobiembre",
  "december dec diciembre dic",
];

/** The month's number, 1 to 12, by its folded name. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, index) =>
    spellings.split(" ").map((name) => [name, index + 1] as const),
  ),
);
