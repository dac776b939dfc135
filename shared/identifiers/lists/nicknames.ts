import { nicknamesMen } from "./nicknamesMen.ts";
import { nicknamesOther } from "./nicknamesOther.ts";
import { nicknamesSpanish } from "./nicknamesSpanish.ts";
import { nicknamesWomen } from "./nicknamesWomen.ts";
import { wordKinds } from "./wordKinds.ts";

/**
 * All other names that somebody of this given name (folded) may go by, and of whom it is short: William → Bill,
 * Bill → William, Billy. It goes no further than one circle of the lists: Bert leads to Robert and to
 * Albert, but Robert not to Albert. Who one name calls by another is called by it in turn.
 */
export function calledBy(given: string): readonly string[] {
  circles ??= readCircles();
  const names = new Set((circles.get(given) ?? []).flat());
  for (const base of diminished(given)) names.add(base);
  names.delete(given);

  return [...names];
}

/** Whether somebody of another given name may go by this one. */
export function isNickname(name: string): boolean {
  circles ??= readCircles();

  return circles.has(name) || (/it[ao]s?$/.test(name) && diminished(name).length > 0);
}

/** The circles that a name stands in, read at the first question. */
let circles: ReadonlyMap<string, string[][]> | undefined;

function readCircles(): ReadonlyMap<string, string[][]> {
  const all = [nicknamesMen, nicknamesWomen, nicknamesSpanish, nicknamesOther]
    .flatMap((list) => list.split(","))
    .map((circle) => [...new Set(circle.trim().split(/\s+/))]);
  const byName = new Map<string, string[][]>();

  for (const circle of all) {
    for (const name of circle) {
      const known = byName.get(name);
      if (known) known.push(circle);
      else byName.set(name, [circle]);
    }
  }

  return byName;
}

/** Rosita → Rosa, Dieguito → Diego, Carmencita → Carmen: only where that is a known given name. */
function diminished(name: string): string[] {
  const [, stem, ending] = /^(.{2,}?)c?it([ao])s?$/.exec(name) ?? [];
  if (!stem || !ending || name.length < 6) return [];
  const hard = stem.replace(/qu$/, "c").replace(/gu$/, "g");
  const bases = [stem + ending, hard + ending, `${stem}e`, stem, `${stem}s`];

  return [...new Set(bases)].filter((base) => wordKinds(base).given >= 2);
}
