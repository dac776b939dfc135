const people =
  "person|man|woman|guy|lady|kid|child|boy|girl|teen|student|family|mother|father|mom|dad|parent|grandmother|grandfather|couple|client|resident|guest|tenant|patient|vet|veteran|nurse|doctor|teacher|driver|cook|barber|mechanic|officer|deputy|pastor|speaker|immigrant|refugee|survivor|amputee|user|employee|worker|male|female";
const peopleSpanish =
  "persona|hombre|mujer|muchacho|muchacha|chico|chica|nino|nina|joven|estudiante|familia|madre|padre|mama|papa|abuela|abuelo|pareja|cliente|residente|paciente|veterano|veterana|enfermera|enfermero|maestra|maestro|chofer|cocinero|cocinera|empleado|empleada|trabajador|trabajadora|inmigrante|refugiado|refugiada|senor|senora";

/** "The only trans woman in Colville", "la única enfermera que habla mixteco", on folded text. */
export const theOnlyOne = new RegExp(
  `(?<![a-z])(?:the only (?:[a-z'-]{2,20} ){0,3}?(?:${people})s?(?: [a-z'-]{2,15})? (?:in|at|on|who|that|from|with|of)|(?:el unico|la unica) (?:[a-z'-]{2,20} ){0,2}?(?:(?:${peopleSpanish}) (?:[a-z'-]{2,15} )?(?:en|que|del?|con)|(?:en|del) (?:el |la )?(?:pueblo|condado|barrio|escuela|edificio|colonia|campo)))(?! (?:is |are )?(?:available|open|left|disponible))(?: [a-z'-]{1,20}){1,4}`,
  "g",
);

/** Where a sentence tells workplace, job and town of somebody; `sentence` is folded with its capitals. */
export function workDetail(sentence: string): { from: number; to: number } | null {
  const work = works.exec(sentence);
  if (!work) return null;

  const after = sentence.slice(work.index);
  const place = workplace.exec(after);
  const town = inTown.exec(after);
  if (!jobs.test(sentence) || !place || !town) return null;

  const from = work.index;
  return { from, to: from + Math.max(town.index + town[0].length, place.index + place[0].length) };
}

const works =
  /\b(?:[Ww]ork(?:s|ed|ing)?|[Ee]mployed|[Hh]ired|[Jj]ob|[Tt]eaches|[Dd]rives|[Cc]ooks|[Tt]rabaj(?:a|aba|o|ando)|[Ee]mplead[oa]|[Cc]ontratad[oa]|[Ee]s|[Ee]ra|[Ii]s|[Ww]as) (?=.{0,60}\b(?:at|for|in|en|para|del?) )/;

const jobs =
  /\b(?:nurse|cna|rn|lpn|teacher|aide|cook|chef|dishwasher|server|waiter|waitress|bartender|barista|cashier|clerk|driver|trucker|mechanic|welder|electrician|plumber|carpenter|roofer|painter|janitor|custodian|housekeeper|cleaner|guard|officer|deputy|firefighter|paramedic|emt|barber|hairdresser|stylist|librarian|pastor|deacon|priest|imam|coach|principal|secretary|receptionist|manager|supervisor|foreman|picker|packer|farmworker|landscaper|butcher|baker|caregiver|nanny|technician|tech|pharmacist|dentist|hygienist|lawyer|paralegal|accountant|bookkeeper|engineer|operator|machinist|warehouse worker|forklift|enfermer[oa]|maestr[oa]|cociner[oa]|meser[oa]|cajer[oa]|chofer|camioner[oa]|mecanico|soldador|electricista|plomero|carpintero|pintor|conserje|limpieza|guardia|policia|bombero|barbero|peluquer[oa]|estilista|bibliotecari[oa]|pastor|entrenador|secretari[oa]|recepcionista|gerente|encargad[oa]|capataz|jornaler[oa]|jardiner[oa]|carnicer[oa]|panader[oa]|cuidador[oa]|niner[oa]|tecnic[oa]|farmaceutic[oa]|dentista|abogad[oa]|contador[oa]|ingenier[oa]|operador[oa]|empacador[oa]|albanil)\b/i;

const workplace =
  /\b(?:at|for|in|en|para|del?) (?:the |el |la |un |una |a )?(?:[A-Z][A-Za-z'&-]{2,}|(?:[a-z]{3,12} )?(?:hospital|school|clinic|restaurant|diner|bakery|plant|factory|mill|farm|dairy|warehouse|garage|shop|store|salon|church|library|hotel|motel|casino|market|nursing home|cannery|brewery|escuela|clinica|restaurante|panaderia|planta|fabrica|granja|lecheria|bodega|taller|tienda|salon|iglesia|biblioteca|mercado|rancho|empacadora))\b/;

const inTown =
  /\b(?:in|en|de) (?:downtown |north |south |east |west |el centro de )?[A-Z][a-z]{2,}(?: [A-Z][a-z]+){0,2}/;
