/** The order of external IDs: numbers by value, everything else as text. */
export function compareIds(one: string, other: string): number {
  if (isNumber(one) && isNumber(other)) {
    return one.length - other.length || compareText(one, other);
  }
  return compareText(one, other);
}

/** Without leading zeros, so that the longer number is the greater one. */
const isNumber = (id: string) => /^[1-9]\d*$/.test(id);

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
