/** Words before a number that make it no house number. */
export const noHouseBefore =
  /(?:\b(?:bus|line|route|ruta|linea|bed|beds|cama|room|rooms|rm|unit|dept|suite|page|pg|section|step|phase|week|wk|day|level|chapter|case|ticket|voucher|check|receipt|invoice|mile|exit|track|gate|gym|locker|grade|age|edad|score|total|stop|parada|tier|cell|pod|dorm|extension|ext|docket|badge|form|hmis|id|no|version|item|option|top|last|next|first|only|all|for|got|has|have|had|gave|with|w\/|paid|pays|owes?|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) ?\.?#? ?|[$#])$/;

/** Words that stand before a number of people or things, but before a long house number as well: "deposit for 1644 Lyle Ave". */
export const mayBeCount =
  /\b(?:for|all|got|has|have|had|gave|with|w\/|paid|pays|owes?|only|first|next|last) ?$/;

/** Names that make "12 Toy Drive" and "3 Superior Court" something else than a street. */
export const isNoStreet =
  /^(?:county|public)$|(?:^|\s)(?:walmart|target|safeway|costco|walgreens|cvs|kroger|starbucks|mcdonald'?s|denny'?s|chevron|shell|lowe'?s|depot|mart|parks|rec|casas|dolares|pesos|porciento|condado|linea|club|section|piso|guests|beds|referrals|aid|mall|airport|texas and oklahoma|superior|family|drug|municipal|district|circuit|federal|mental|health|veterans?|housing|traffic|juvenile|probate|appeals|small|claims|food|toy|coat|blood|clothing|book|united|safe|no|people|clients?|guests?|residents?|men|women|kids|children|adults|youth|families|beds?|mats?|rooms?|bedrooms?|br|units?|days?|nights?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|miles?|blocks?|blks?|steps?|times?|x|am|pm|a\.m\.?|p\.m\.?|of|on|the street|in|to|from|at|and|or|with|for|by|is|was|are|were|has|had|more|other|new|bus|buses|passes?|tokens?|vouchers?|tickets?|cards?|bags?|boxes|meals?|lunches|pairs?|blankets?|tents?|staff|workers|volunteers?|calls?|visits?|appts?|appointments?|sessions?|applications?|forms?|letters?|pages?|copies|mg|ml|lbs?|pounds?|oz|feet|ft|percent|dollars?|bucks|points?|percent|hud|hmis|ssi|ssdi|ssa|snap|tanf|va|vash|rrh|psh|es|th|ce|coc|hcv|ehv|hotel|motel|shelters?|clinics?|hospitals?|schools|house|program|agency|agencies|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun|lunes|martes|miercoles|jueves|viernes|sabado|domingo|january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|personas?|hombres|mujeres|ninos|menores|adultos|familias|hogares|camas|dias|noches|semanas|meses|anos|horas|minutos|cuadras|citas|hijos|hijas|que|por|para|con|y|o|a|al|en|desde|hasta|hoy|ayer|hace|casi|unos|como|durante|solo|solamente|sin|w\/)(?=\s|$)/;

/** Days and months, which "and" may join like streets. */
export const weekdayOrMonth =
  /\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|april|june|july|august|september|october|november|december|enero|febrero|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/;

/** Stops, lines and offices: where everybody goes. */
export const speaksOfPublic =
  /\b(?:stop|bus|(?:testing|outreach|mobile|shower|food|clinic|health|syringe) (?:van|truck|bus|trailer|team)|crash|accident|line|route|ruta|parada|train|station|clinic|office|library|store|court|appt|appointment|meet(?:ing)?|pick(?:ed)? ?-?up|pantry|bans?|banned|ordinance|sweeps?|prohibit\w*|oficina|clinica|cita|biblioteca)\b[^.\n]{0,14}\0|\0 ?(?:bus|stop|st?ation|clinic|shelter|library|center|centre|office|church|house|mission|hospital|school|park|resource|community|outreach|food|dmv|testing|market|closed|detour|contratan?|is hiring|are hiring|hiring)\b/;

const home =
  /\b(?:liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|sle(?:ep|eps|eping|pt)|camp(?:s|ed|ing|site)?|encampment|tents?|park(?:s|ed)|residing|resides|outside|house|home|place|apartment|apt|unit|lady|raised|squat\w*|corner|cross streets?|intersection|under|underpass|overpass|bridge|behind|vacant|lot|walk-?up|floor|alley|doorway|couch|sofa|crash\w*|doubled up|rents?|renting|room|esq|panhandl\w+|fl(?:y|ies|ying) (?:a )?signs?|hangs? out|usually (?:at|near|by|around)|found|seen|located|spot|vive|vivi\w+|duerme|durm\w+|acamp\w+|queda(?:ndo|rse)?|esquina|puente|troca|carro|carpa|anda|casa|afuera|detras|debajo|cuarto|ubicad[oa]|encontr\w+|localiz\w+|pernocta|sillon|rotat\w+|nights|unsheltered|rough|homeless|winnebago|rv|camper|van|truck|landmark|tarps?|shed|garage|dumpster|porch|steps|loading dock|culvert|embankment|woods|scoop|find (?:me|him|her|them)|reach (?:him|her|them)|i'?m (?:over|out|down|up|still|always)|he'?s (?:at|on|over|by)|she'?s (?:at|on|over|by)|they'?re (?:at|on|over|by)|(?:he|she|who|client|ct|cl|vet) is (?:at|on|over)|robaron|estacionad\w+|encuentr\w+|hallad\w+|hallaron|departamento|apartamento|parad[oa]|(?:lo|la|los|las|le) (?:vi|vimos|vieron|vio)|rio|viaducto|banqueta|premises|housing:|was at|mostly|street,|(?:moved|picked|found|saw|met|spotted|approached|sees) (?:him|her|them)|look for|pushes|rented|car|bushes|brush|median|(?:on|off)[- ]?ramp|trees|ditch|creek|wash|arroyo|boondocking|esta (?:por|en)|posted up|enc|(?:contact|located|met) (?:ct|cl|client|pt)|rotan|hanging|panhandl\w+|wanders|carpas|casita|camioneta|tienda|refugia\w*|pasa la noche|parquead\w*|donde esta)\b/;

/** A line of a log of outreach begins with where somebody was: "0640 Vine & 3rd St - in doorway, awake". */
const lineStart = /(?:^|\n)(?:\d{1,2}:?\d\d ?(?:[ap]m)?)?[ :-]{0,3}$/;
const seenThere =
  /^[^\n]{0,40}\b(?:tents?|doorway|asleep|awake|sleeping|blankets?|tarps?|camp|male|female|man|woman|seen|bench|dormid[oa]|carpas?|duerme|sleeps|stays|camper|trailer|rv|hogan)\b/;

const preposition =
  /(?:\b(?:(?:landmark|location|spot|camp|place|winnebago|rv|camper|car|tent)(?: is| was)?,?|along|beside|past|toward|frente a|atras de|detras de|sobre|at|on|near|nr|by|of|off|around|between|en|por|de|entre|@|habitual:?|is|esq\.?|esquina|off|from|mostly|usually|often|siempre)|[:@(]) ?(?:the |la |el |calle )?$/;

/** A sentence of what everybody may go to: a meal, a fair, an office. */
const forEverybody =
  /\b(?:fairs?|meals?|lunch|dinner|breakfast|soup|serves?|serving|opens?|opening|closed|closure|closes|detour|distribution|pantry|food|comida|comedor|feria|misa|iglesia|church|temple|office|oficina|clinic|clinica|shelter|albergue|library|biblioteca|school|escuela|store|tienda|market|bank|hotline|event|vigil|march|parade|rally|construction|crash|accident|collision|wreck|detour|bus|buses|route|ruta|stops?|parada|linea|lines?|suspendid\w*|shuttle|transit\w*|corridor|segment|dshs|ssa|dss|wic|transfer|train|tren|light rail|station|estacion|meets|meeting|group|reunion|appt|appointment|cita|court|corte|laundry|lavanderia|laundromat|showers?|duchas|warming|cooling|center|centro|hub|hours|horario|located in|our|nuestr[oa]|property|listing|units?|building|site|project|zoning|lot|van|mobile|vaccine|testing|walgreens|safeway|dmv|dollar|goodwill|entregan|reparten|abrieron|contratan?|hiring|job|works|trabaja|restaurante?|volunteers?|outreach team|team|route|loop|canvass\w*|grid|sweep|sector)\b/;

/** Whether a corner whose streets are plainly streets is where somebody is: nothing near says it is everybody's. */
export const isSomebodysCorner = (before: string, words: string, after: string): boolean => {
  const lead = before.split(/[.;!?] |\n/).at(-1) ?? "";
  const rest = after.split(/[.;!?](?: |$)|\n/, 1)[0] ?? "";

  const isThere = preposition.test(before) || (home.test(lead) && /&| x /.test(words));

  return isThere && !forEverybody.test(`${lead}\0${rest}`);
};

/** Whether the words before say that somebody stays there. */
export const speaksOfHome = (before: string, words: string, after: string): boolean =>
  (lineStart.test(before) && seenThere.test(after)) ||
  (preposition.test(before) &&
    (home.test(before) ||
      /^[^.\n]{0,20}\b(?:her|his|their) (?:place|house|tent|camp|spot)\b/.test(after)) &&
    words.length > 4);

/** Whether a bare number and name stand where an address stands. */
export function leadsToAddress({
  before,
  number,
  after,
}: {
  before: string;
  number: string;
  after: string;
}): boolean {
  if (strongLead.test(before)) return true;
  const isYear = /^(?:19|20)\d\d$/.test(number);
  const isLong = number.length >= 3 && !isYear;
  if (/\b(?:rent|deposit|lease)(?: due| owed| paid)? (?:for|on|at|of|in) $/.test(before))
    return true;
  if (isLong && (sideBefore.test(before) || saidBehind.test(after))) return true;
  if (isLong && /\b(?:en|del?) $/.test(before)) return true;
  if (isLong && /[(] ?$/.test(before) && home.test(before)) return true;
  if (number.length < 2 || !/(?:\b(?:at|on|to|from|in|of|off|de|en|a)|@|,) ?$/.test(before))
    return false;

  const isTime = /^(?:[01]?\d|2[0-3])[0-5]\d$/.test(number) && /\b(?:at|to|from|,) ?$/.test(before);
  const isHouse = !isYear && number.length >= 3 && !/^(?:[01]?\d|2[0-3])[0-5]\d$/.test(number);
  const isClosed =
    /^(?:[.,;:)\n]|$| (?:and|but|because|bc|since|that|que|with|w\/|for|where|until|hasta|for|in|is|as|till?|posted|paid|was|on|at|el|la|a las|esta|este|se|house|apt|next|again|y|con|por)\b)/.test(
      after,
    );
  if (isHouse && isClosed && /\b(?:at|to|from|of|off|en|de)? ?$/.test(before)) return true;
  if (isClosed && home.test(before) && /(?:\bat|@) ?$/.test(before)) return true;
  return number.length >= 3 && !isYear && home.test(before) && (!isTime || isClosed);
}

/** "W 2412 Sinto" */
const sideBefore = /(?:^|[ ,:\n])[nsew]\.? $/;

const saidBehind =
  /^ (?:as (?:the|his|her|an|their|current|last)|(?:is|was|es) (?:his|her|their|my|mom'?s|dad'?s|where|the address|su|la casa))\b/;

const strongLead =
  /\b(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ing)|sleep(?:s|ing)?|address(?:es)?(?: (?:is|was|on (?:file|id|license)))?|addr|domicilio|direccion(?: (?:es|anterior|actual))?|residence|evicted|kicked out|moved|moving|moves|lost|mail(?: still)?(?: goes)?|trailer|landlord|ll|neighbor|house|home|apartment|duplex|lease|place|arrears|unit|aunt|mom|mother|crashing|crashes|crashed|grew up|renting|rents|rented|renta|rfta|hqs|inspection|viewing|showing|toured|u-?haul|(?:dropped|drop|picked|pick) (?:(?:him|her|them|client|ct|cl|mom|family|it) )?(?:off|up)|deliver(?:y|ed|s)?|eviction(?: notice)?|squatting|(?:went|stopped|swung|came|drove) by|went|fui|pase por|cambio|knocked|called|(?:welfare|wellness) check(?: done)?|last ni(?:ght|te)(?: was)?|in (?:his|her|mom'?s|dad'?s|their) name|doors down|vive|vivia|viven|vivimos|queda|casa|renta|elevador|regresar|volver|recoge|apartamento|departamento|efficiency|traila)(?:,| at| on| in| to| from| of| for| signed for| turned in for| back to| out of| @|:| is| en| de| a| al)? ?(?:the |la |el |en )?$/;
