import { wordKinds } from "./lists/wordKinds.ts";

/** What a Spanish given name becomes among friends, by its ending: Diego → Dieguito, Rosa → Rosita, Carmen → Carmencita. */
export function diminutivesOf(name: string): string[] {
  if (name.length < 4) return [];
  const stem = name.slice(0, -1);
  const soft = stem.replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c");
  const forms = name.endsWith("a")
    ? [`${soft}ita`, `${stem}ita`]
    : name.endsWith("o")
      ? [`${soft}ito`, `${stem}ito`]
      : name.endsWith("e")
        ? [`${name}cito`, `${name}cita`, `${stem}ito`, `${stem}ita`]
        : [`${name}ito`, `${name}ita`, `${name}cito`, `${name}cita`];

  return [...new Set(forms)].filter((form) => wordKinds(form).ordinary === 0);
}
