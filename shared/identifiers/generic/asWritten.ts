/** Words with their capitals and accents ("él" is no article), without curly quotes, wide letters and second spaces. */
export const asWritten = (words: string): string =>
  words
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/[^\S\n]+/g, " ");
