import { hasInitial, isInitialAt, leadingInitials } from "./knownNameInitials.ts";
import { elementAt, lettersAt, type NameElement, type NameReader } from "./nameElement.ts";
import type { Token } from "./note.ts";
import { nameParticles } from "./ordinaryWords.ts";

/** Parts of one person's name in a row, with initials: "R. Delgado Paz", "Delgado, Rosa M.", from token `at` to `end`. */
export interface NameRow {
  readonly at: number;
  readonly end: number;
  readonly elements: readonly NameElement[];
  readonly initials: number;
}

/** The name that begins at a token; null where none does. */
export function nameRowAt(reader: NameReader, at: number): NameRow | null {
  const { tokens, parts } = reader;
  const initials = lettersAt(tokens, at) ? 0 : leadingInitials(reader, at);
  const begin = at + initials;
  const first = elementAt(reader, begin);
  if (!first) return null;
  // Initials of somebody else are none: the row begins with the name.
  const own = tokens.slice(at, begin).every(({ text }) => hasInitial(parts, text, first.people));
  if (!own) return null;

  const elements = [first];
  let { people, end } = first;
  let count = initials;
  let waiting = 0;
  let hasMiddle = false;

  while (elements.length < mostParts) {
    const next = afterParticles(tokens, end + waiting);
    const element =
      splitAt(reader, end + waiting) ?? (next === null ? null : elementAt(reader, next));
    const isNew = element && !elements.some(({ text }) => text === element.text);
    if (element && isNew && element.people & people) {
      people &= element.people;
      elements.push(element);
      end = element.end;
      count += waiting;
      waiting = 0;
    } else if (waiting === 0 && isCut(reader, end, people)) {
      end += 1;
      break;
    } else if (!hasMiddle && waiting === 0 && isUnknownMiddle(reader, end, people, elements)) {
      hasMiddle = true;
      end += 1;
    } else if (waiting < 2 && isInitialAt(tokens, end + waiting)) {
      waiting += 1;
    } else {
      break;
    }
  }

  // Initials that end the row are theirs only where they are the person's.
  for (let each = 0; each < waiting; each++) {
    if (!hasInitial(parts, tokens[end]?.text ?? "", people)) break;
    if (nameParticles.has(tokens[end]?.text ?? "") && tokens[end]?.letterCase === "lower") break;
    end += 1;
    count += 1;
  }

  return { at, end: isSuffix(tokens[end]) ? end + 1 : end, elements, initials: count };
}

/** "Rosa Marie Delgado": a name between two parts of somebody's name is that person's, though no record has it. */
function isUnknownMiddle(
  reader: NameReader,
  at: number,
  people: number,
  known: readonly NameElement[],
): boolean {
  const [token, next] = [reader.tokens[at], reader.tokens[at + 1]];
  if (!token || token.isNumber || token.letterCase === "lower" || token.text.length < 3)
    return false;
  if (token.gap !== " " || next?.gap !== " " || next.letterCase === "lower") return false;
  const element = elementAt(reader, at + 1);

  const isNew = known.every(({ text }) => text !== element?.text);
  return element?.spelled === "right" && isNew && (element.people & people) !== 0;
}

/** "Jaylen McK": a family name broken off. */
function isCut({ tokens, parts }: NameReader, at: number, people: number): boolean {
  const token = tokens[at];

  return (
    token?.gap === " " &&
    token.letterCase !== "lower" &&
    ((parts.cut.get(token.text) ?? 0) & people) !== 0
  );
}

/** No name has more parts; however long a text repeats one, each row is read once. */
const mostParts = 8;

/** "Rosa del gado": what seems a particle may be the beginning of a name, as a machine writes what it hears. */
function splitAt(reader: NameReader, at: number): NameElement | null {
  const [token, before] = [reader.tokens[at], reader.tokens[at - 1]];
  if (!token || !leading.has(token.text) || !joinsNames(token.gap, before)) return null;
  const element = elementAt(reader, at);

  return element && element.end > at + 1 ? element : null;
}

/** The place after particles that lead on to a part of a name. */
function afterParticles(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token || token.isNumber || !joinsNames(token.gap, tokens[at - 1])) return null;
    const leadsOn = token.text.length > 1 && leading.has(token.text);
    if (!leadsOn) return at;
  }

  return null;
}

const leading: ReadonlySet<string> = new Set(
  "de la las los del dela da das do dos di du le van von der den ter ten al el".split(" "),
);

const isSuffix = (token: Token | undefined) =>
  token !== undefined && suffixes.has(token.text) && /^,? $/.test(token.gap);
const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** A full stop right behind a whole word ends its sentence: "with Rosa. Delgado came". */
const joinsNames = (gap: string, before: Token | undefined) =>
  gap.length <= 3 &&
  /^[\s.,'_-]*$/.test(gap) &&
  !(/^\.\s/.test(gap) && (before?.text.length ?? 0) > 3);
