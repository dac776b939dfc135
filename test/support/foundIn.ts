/** Which of the parts a text holds, by position: a failing test must not print the parts themselves. */
export const foundIn = (text: string, parts: readonly string[]): number[] =>
  parts.flatMap((part, position) => (text.includes(part) ? [position] : []));
