import type { Sentence } from "./nameSentences.ts";

/** "Mark Bellamy", "Luis Rivers": with a name that is not the person's it is somebody else's. */
export function isOfAnother({ words, last }: Sentence): boolean {
  const [word, next] = [words[last], words[last + 1]];
  if (!word || !next || next.gap !== " " || word.isPossessive || next.shape !== "capital")
    return false;

  return next.kinds.family >= 1 && next.kinds.ordinary === 0 && word.kinds.given >= 2;
}

/** "Mercedes, la del taller", "Daya, the volunteer at the desk": set apart by a role of somebody else. */
export function isIntroducedAsOther({ words, last }: Sentence): boolean {
  const [article, role] = [words[last + 1], words[last + 2]];
  if (!article || !role || !/^(?:, | \()$/.test(article.gap) || role.gap !== " ") return false;
  if (!/^(?:la|el|the|our|una|un|a|su|his|her|nuestra|nuestro)$/.test(article.text)) return false;

  return outsiders.has(role.text) || (/^(?:la|el)$/.test(article.text) && role.text === "del");
}

const outsiders = new Set(
  "volunteer neighbor landlord landlady manager nurse teacher coach advocate driver officer doctor lawyer attorney supervisor intern janitor cook barber receptionist voluntaria voluntario vecina vecino casera casero maestra maestro enfermera enfermero trabajadora trabajador abogada abogado chofer duena dueno jefa jefe doctora cocinera cocinero encargada encargado".split(
    " ",
  ),
);
