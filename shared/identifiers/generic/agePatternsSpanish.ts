import { ageNumber as n, pattern, person, stops } from "./ageContext.ts";
import type { AgePattern } from "./agePatterns.ts";

/** "N años" is an age or a time: what stands around tells. */
export const agePatternsSpanish: readonly AgePattern[] = [
  // tiene 34 años, tengo ya 62 años, tiene 8 meses
  {
    pattern: pattern(
      `(?:tiene|tengo|tenia|tienen|tenemos|tendra|tendria|con|de apenas|ya son)(?: (?:ya|ahora|apenas|solo|como|casi|unos|recien))? `,
      `${n} (?:anos?(?: y medio)?|meses|semanas)`,
    ),
    isAge: ({ before, after, written }) =>
      !/(?:edad|\bno|cuanto)\s$/.test(before) &&
      !ofTime.test(after) &&
      !(/^con/i.test(written) && !/[,;.)\n]|^ y\b/.test(after.slice(0, 3))) &&
      !(/meses|semanas/i.test(written) && !/^(?: ?[.,;)\n]| y\b|$)/.test(after)),
  },
  // niño de 4 años, Rosa de 34 años, a los 22 años, un joven de 19
  {
    pattern: pattern(
      "(?:de(?: unos| apenas| casi)?|a los|con sus|a sus) ",
      `${n} anos?(?: y medio)?`,
    ),
    isAge: ({ before, after }) =>
      !ofThing.test(before) &&
      !/^ (?:de (?!edad)|sin\b|en (?:la calle|prision|el)|o mas|y mas|a \d|para|atras|antes|despues|luego)/.test(
        after,
      ),
  },
  {
    pattern: pattern(`${person} (?:[a-z]{2,15} ){0,2}(?:de|con) `, `${n} (?:meses|semanas|dias)`),
    isAge: ({ before, after }) =>
      !/^ (?:de emb|embaraz|sin|en|limpi|sobri|de gest|fuera)|^ y con/.test(after) &&
      !ofThing.test(before),
  },
  // (Ángel, 11 años), fx de cadera, 74 años, varón 52 años
  {
    pattern: pattern(
      `(?<=^|[,(|/:;.-] ?|${person} |\\n)`,
      `${n} anos?(?: cumplidos| y medio)?`,
      "(?= ?[,).;|/\\n-]| y |$)",
    ),
    isAge: ({ before }) =>
      !/\b(?:sobri[oa]|limpi[oa]|calle|homeless|casad[oa]s?|contrato|experiencia|condena|sentencia|plazo|tiempo|estancia|estadia|duracion|lease|hace|lleva\w*|ultim\w+|probatoria|prision|carcel|espera)[^.]{0,6}$/.test(
        before,
      ),
  },
  // ella tiene 29, su hijo tiene doce
  {
    pattern: pattern(
      `(?:${person}|mi [a-z]{3,10}|su [a-z]{3,10}) tiene(?: ya| apenas)? `,
      n,
      stops,
    ),
  },
  // a los 16 se fue
  {
    pattern: pattern(
      "",
      `a los ${n}`,
      `(?= (?:se|lo|la|le|me|empez|comenz|qued|entr|sal|lleg|tuv|perdi|fue|anos)[a-z]* )`,
    ),
  },
  // X. Ávila, 28 a., 1 menor
  { pattern: pattern("(?<=[,(] ?|\\bde )", `${n} ?a\\.?`, "(?= ?[,);/])") },
];

const ofTime =
  /^ (?:de (?!edad)|en\b|sin\b|con\b|viviendo|esperando|limpi|sobri|trabaj|aqui|fuera|durmiendo|siendo|que\b|usando|para\b|pagando|alli|alla|casad|separad|divorciad|desde|luchando|tomando|buscando|tratando|homeless|clean|junt|viud|atrasad|afuera|embarazad|de emb|menos|mas\b)/;

const ofThing =
  /\b(?:contrato|condena|plazo|sentencia|historia|historial|periodo|experiencia|carro|troca|probatoria|probation|lease|arrendamiento|matrimonio|relacion|deuda|prestamo|garantia|residencia|sobriedad|permiso|servicio|calle|mas|menos|menores|mayores|alrededor|cerca|mandato|espera|lista|programa|visa|beca|antes|despues|dentro|carcel|prision|pena|lapso|total|promedio|minimo|maximo|orden|vigencia|subsidio|recuperacion|tratamiento|amistad|estancia|homeless|jovenes|ninos|adolescentes)(?: [a-z]+)?\s$/;
