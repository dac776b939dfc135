/** Words of a list as written in code: apart by white space. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
