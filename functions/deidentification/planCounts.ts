import type { Plan } from "#shared/deidentification/plan.ts";
import type { MadePlan } from "./planning.ts";

/** A plan in numbers: fields and texts that change, spans in them, and how many are a person's to decide. */
export function countsOf({ shown }: Pick<MadePlan, "shown">): Plan["counts"] {
  const texts = shown.flatMap((member) => member.texts);
  const changing = texts.filter(({ certain, uncertain }) => certain.length + uncertain.length > 0);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

  return {
    fields: sum(shown.map(({ fields }) => fields.length)),
    texts: changing.length,
    spans: sum(texts.map(({ certain, uncertain }) => certain.length + uncertain.length)),
    uncertain: sum(texts.map(({ uncertain }) => uncertain.length)),
  };
}
