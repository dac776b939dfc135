import type { Note, Token } from "../note.ts";

export interface EmailLocalPart {
  readonly from: number;
  readonly to: number;
  /** Whether it has what no word has: a digit, a dot, a spoken sign. */
  readonly isTelling: boolean;
  /** Whether it is a word that stands before "at" anyway: "her account at yahoo". */
  readonly isWord: boolean;
}

/** What stands before the "@" at a place of the folded text; null where nothing does that may be a mailbox. */
export function localPartBefore({ tokens, plain }: Note, at: number): EmailLocalPart | null {
  const last = lastTokenBefore(tokens, at);
  const token = tokens[last];
  if (!token || !/^[._+-]{0,2}[ \t([{<*_"'-]{0,4}$/.test(plain.slice(token.to, at))) return null;

  let first = startOfRun(tokens, last);
  let isSpoken = false;
  for (let turn = 0; turn < 16; turn++) {
    const sign = spokenSignBefore(tokens, first);
    const next = sign > 0 ? first - sign - 1 : isLoosePart(tokens, first) ? first - 1 : -1;
    if (next < 0) break;
    isSpoken ||= sign > 0;
    first = startOfRun(tokens, next);
  }
  first = withAllThatIsRead(tokens, first);

  const from = startWithSigns(plain, tokens[first]?.from ?? at);
  const isTelling = isSpoken || last > first;
  return {
    from,
    to: endWithSigns(plain, token.to),
    isTelling,
    isWord: !isTelling && words.has(token.text),
  };
}

/** Where the letters, digits and signs that hang together begin. */
function startOfRun(tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 0 && last - first < 24 && /^[._%+'&=!~-]{0,2}$/.test(tokens[first]?.gap ?? " ")) {
    first -= 1;
  }

  return first;
}

/** How many tokens before `first` say a sign: "dot", "guion bajo". */
function spokenSignBefore(tokens: readonly Token[], first: number): number {
  const [two, one] = [tokens[first - 2]?.text ?? "", tokens[first - 1]?.text ?? ""];
  if (!/^[ ([{)\]}<>*-]{0,3}$/.test(tokens[first]?.gap ?? "")) return 0;
  if (pairs.has(`${two} ${one}`)) return 2;

  return signs.has(one) ? 1 : 0;
}

/** "rosa 88", "r o s a": what was read out stands apart. */
function isLoosePart(tokens: readonly Token[], first: number): boolean {
  const [before, part] = [tokens[first - 1], tokens[first]];
  if (!before || !part || part.gap !== " ") return false;

  return (
    part.isNumber ||
    numbers.has(part.text) ||
    (part.text.length === 1 && before.text.length === 1 && !before.isNumber)
  );
}

/** All that follows "e-mail is" belongs to it. */
function withAllThatIsRead(tokens: readonly Token[], start: number): number {
  for (let n = start - 1; n >= 0 && start - n <= 4; n--) {
    const [token, next] = [tokens[n], tokens[n + 1]];
    if (!token || !next || !/^[ :"'-]{1,3}$/.test(next.gap)) break;
    if (copulas.has(token.text) || next.gap.includes(":")) {
      return saysEmail(tokens, n) ? n + 1 : start;
    }
  }

  return start;
}

const saysEmail = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at + 1).some(({ text }) => cues.has(text));

function lastTokenBefore(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const startWithSigns = (plain: string, from: number) =>
  /[_+]/.test(plain.charAt(from - 1)) ? from - 1 : from;

const endWithSigns = (plain: string, to: number) =>
  /^[._+-]{1,2}(?=@)/.exec(plain.slice(to, to + 3))?.[0] ? plain.indexOf("@", to) : to;

const signs: ReadonlySet<string> = new Set(
  "dot punto period underscore dash hyphen guion minus plus underline guionbajo".split(" "),
);
const pairs: ReadonlySet<string> = new Set([
  "guion bajo",
  "raya baja",
  "under score",
  "guion medio",
]);
const cues: ReadonlySet<string> = new Set([
  "email",
  "mail",
  "correo",
  "gmail",
  "electronico",
  "emails",
]);
const copulas: ReadonlySet<string> = new Set(["is", "es", "to", "a"]);
const numbers: ReadonlySet<string> = new Set(
  "zero oh one two three four five six seven eight nine ten cero uno dos tres cuatro cinco seis siete ocho nueve diez twenty thirty forty fifty sixty seventy eighty ninety once doce trece catorce quince".split(
    " ",
  ),
);
const words: ReadonlySet<string> = new Set(
  `account accounts email emails mail correo cuenta inbox address password login hacked her his their my it is was me us them
  look looking only works working job employee staff store kiosk people someone somebody office works meet order here there
  one no not set up signed logged in on en de y and or via`.split(/\s+/),
);
