import type { Note } from "../note.ts";
import { followsPerson } from "./personBefore.ts";

/** Ages that stand bare behind a name: "Bo O'Neal (10)", "Paz, A., 19, aged out", "Rania A. 8 yrs", "Wilson, 34F". */
export const agesAfterNames = (note: Note): { from: number; to: number }[] =>
  note.tokens.flatMap(({ isNumber, text, from, gap }, at) => {
    if (!isNumber || text.length > 2 || text.startsWith("0") || !opens.test(gap)) return [];

    const [age] = ends.exec(note.plain.slice(from, from + 16)) ?? [];
    const word = note.tokens[at - 1]?.text ?? "";
    // Behind a space alone a number counts beds and shoes as well.
    const isApart = /[(,|/]/.test(gap) || /[a-z]/.test(age ?? "");
    const isAge = age !== undefined && isApart && !counted.has(word) && followsPerson(note, from);
    return isAge ? [{ from, to: from + age.length }] : [];
  });

const opens = /[(,|/] ?$|^\.? $/;

/** The age with its unit or the letter of a sex, and what sets it apart from what follows. */
const ends =
  /^\d{1,2}(?: ?(?:yrs?\b\.?|years\b|y\b|anos\b|mos?\b|months\b|meses\b|semanas\b|weeks\b)| ?\/? ?[mf]\b)?(?= ?(?:[,);|]|\.(?!\d)|\n|$|(?:and|y|&) ))/;

const counted: ReadonlySet<string> = new Set(
  `beds tickets passes cards kits blankets bags socks boxes tokens bottles pairs men women adults children kids families households total week weeks day days tier stage option list table page section
  step item unit units room rooms vouchers slots seats mats tents guests clients people persons chapter level phase group
  grade score points step part category priority tab version vol camas hombres mujeres adultos familias hogares semana
  dia nivel seccion pagina opcion paso fase grupo grado lista total cupos personas north south east west ave st rd blvd
  title form no number num apt suite floor building bldg dorm pod ward wing district region site zone precinct dept
  department psalm john luke matthew acts covid hep type route bus line ruta linea section`.split(
    /\s+/,
  ),
);
