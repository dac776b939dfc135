/** Two words as one, put together once: evidence is named the same for thousands of words. */
export function phrase(one: string, two: string): string {
  return phrases.get(one)?.get(two) ?? newPhrase(one, two);
}

const phrases = new Map<string, Map<string, string>>();

function newPhrase(one: string, two: string): string {
  const withOne = phrases.get(one) ?? new Map<string, string>();
  phrases.set(one, withOne.set(two, `${one} ${two}`));

  return `${one} ${two}`;
}
