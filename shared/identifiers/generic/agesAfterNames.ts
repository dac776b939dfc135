import { wordKinds } from "../lists/wordKinds.ts";
import type { Note } from "../note.ts";
import { followsPerson } from "./personBefore.ts";

/** Ages that stand bare behind a name: "Bo O'Neal (10)", "Paz, A., 19, aged out", "Rania A. 8 yrs", "Wilson, 34F". */
export const agesAfterNames = (note: Note): { from: number; to: number }[] =>
  note.tokens.flatMap(({ isNumber, text, from, gap }, at) => {
    if (!isNumber || text.length > 2 || text.startsWith("0") || !opens.test(gap)) return [];

    const [age] = ends.exec(note.plain.slice(from, from + 16)) ?? [];
    const before = note.tokens[at - 1];
    const word = before?.text ?? "";
    // Behind a space alone a number counts beds and shoes as well.
    const isApart =
      gap === " - "
        ? sexAfter.test(note.plain.slice(from, from + 16))
        : /[(,|/]/.test(gap) || /[a-z]/.test(age ?? "");
    const isAge =
      age !== undefined &&
      isApart &&
      !counted.has(word) &&
      !isShortForm(before) &&
      followsPerson(note, from) &&
      !ofPlaces.test(note.plain.slice(Math.max(0, from - 70), from + 40));
    return isAge ? [{ from, to: from + age.length }] : [];
  });

/** "HMIS (2)", "RRH, 12 months": letters that stand for a program. */
const isShortForm = (token: Note["tokens"][number] | undefined): boolean => {
  if (token?.letterCase !== "upper" || token.text.length > 6) return false;
  const { given, family } = wordKinds(token.text);

  return given === 0 && family === 0 && token.text.length > 2;
};

/** "Sites: Grace (30), Faith (25)", "First AME (40), rec center (60)" */
const ofPlaces =
  /\b(?:sites|locations|churches|sedes|iglesias|albergues|shelters|rec center|parish|parroquias|motels?|hotels?|inns?|rooms?)\b|\b(?:center|centro|church|iglesia|hall|jail|hospital|street|shelter|albergue|library) \(\d/;

const sexAfter = /^(?:\d{1,2} - (?:[mf]\b|male|female|hombre|mujer)|(?:1[3-9]|[2-9]\d) - [a-z])/;

const opens = /[(,|/] ?$|^\.? $|^ - $/;

/** The age with its unit or the letter of a sex, and what sets it apart from what follows. */
const ends =
  /^\d{1,2}(?: ?(?:yrs?\b\.?|years\b|y\b|anos\b|mos?\b|months\b|meses\b|semanas\b|weeks\b)| ?\/? ?[mf]\b)?(?= ?(?:[,);|]|\.(?!\d)|\n|$|(?:and|y|&) |(?:now|ya|hoy|today)\b|- [a-z]))/;

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
