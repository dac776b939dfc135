import { fromBehind } from "../expressions/fromBehind.ts";
import { spelledNumber } from "./numberWords.ts";

/** A number that may be an age, in digits or spelled. */
export const ageNumber = `(?:\\d{1,3}(?!\\d)|${spelledNumber})`;

/** Somebody who can be of an age, in either language, folded. */
export const person =
  "(?:he|she|i|pt|pte|px|ct|clt|senior(?: citizen)?|cl|lady|guy|gentleman|dude|fem|masc|hoh|(?:co-?)?applicant|tenant|runaway|yp|chaval[oa]|chav[oa]|viejit[oa]|ancian[oa]|morr[oa]|client|patient|guest|resident|caller|male|female|man|woman|person|vet|veteran|mom|mother|mama|mamas|ma|pa|nana|nan|gma|gpa|granny|abuelita|abuelito|grandbaby|kiddos?|stepdad|stepmom|stepson|stepdaughter|stepfather|stepmother|foster|dau|dtr|ex|tio|mil|fil|sis|bro|great-?aunt|wife's|bebita|bebito|hijit[oa]s?|hermanit[oa]s?|peques?|chamac[oa]s?|nuera|yerno|suegr[oa]|cunad[oa]|padrastro|madrastra|hijastr[oa]s?|bisniet[oa]s?|hubby|baby daddy|neighbor|dependent|dad|father|papa|parent|son|sons|daughter|daughters|child|children|kid|kids|baby|babies|infant|toddler|newborn|minor|minors|boy|boys|girl|girls|twin|twins|teen|teenager|youth|brother|sister|brothers|sisters|sibling|siblings|husband|wife|spouse|partner|boyfriend|girlfriend|bf|gf|fiance|fiancee|grandma|grandmother|grandpa|grandfather|grandson|granddaughter|grandchild|grandkids|nephew|niece|cousin|aunt|uncle|oldest|eldest|youngest|older|younger|other|middle|roommate|friend|widow|widower|hombre|mujer|senora?|nin[oa]s?|nen[ea]s?|bebes?|hij[oa]s?|gemel[oa]s|joven|adolescente|menor|menores|mayor|muchach[oa]s?|chic[oa]s?|chiquit[oa]|herman[oa]s?|madre|padre|abuel[oa]|niet[oa]s?|cliente|client[ea]|paciente|participante|persona|adult[oa]|viud[oa]|veteran[oa]|espos[oa]|pareja|novi[oa]|ti[oa]|prim[oa]|sobrin[oa]s?|varon|femenina|masculino|usuari[oa]|residente|huesped|recien nacid[oa]|ella|el|quien)";

const personFromBehind = fromBehind(person);

/** Where a word starts, or a number that is no part of a longer one. */
const start = "(?<![a-z\\d]|[\\d$#][-.,:/])";

/**
 * An expression tried where an age may start, and nowhere else: that is what keeps it quick. What stands before
 * is looked back at, as group 1; the age is group 2.
 */
export const pattern = (before: string, age: string, after = ""): RegExp =>
  new RegExp(
    `(?=${age}${after})(?<=${start}(${before.replaceAll(person, personFromBehind)}))(${age})${after}`,
    "y",
  );

/** The end of a phrase. */
export const stops = `(?=[^\\S\\n]*(?:[.,;:!?)"|\\]](?!\\d)|\\n|$))`;

/** What stands before a number that is one end of a range, a limit or part of something else. */
export const ofRange =
  /(?:\d ?(?:-|to|a|through|thru|or|o) ?|\b(?:between|entre|from|de|ages?) \d+ (?:and|y|to|a) |\b(?:under|over|above|below|at least|at most|older than|younger than|less than|more than|up to|min(?:imum)?|max(?:imum)?|until|by|before|past|reach(?:es|ed)?|menores de|mayores de|mas de|menos de|hasta(?: los)?|antes de(?: los)?|limit(?: of)?|range:?|rango|seniors?|over-) ?(?:(?:the )?age )?(?:of )?(?:los )?|[<>\u2264\u2265] ?|[$#\d.,:/])$/;

/** What follows a number that is one end of a range or a limit. */
export const toRange =
  /^ ?(?:\+|-? ?\d|to \d|a (?:los )?\d|through \d|(?:and|or|y|o) (?:over|older|up|under|younger|above|below|mas|menos|mayor|menor|abajo|arriba)\b|plus\b|max\b|min\b|limit\b)/;

/** Things and times that are so many years old. */
export const ofThing =
  /^[ ,-]{0,2}(?:old )?(?:(?:used|beat(?:en)?[ -]?up|broken|blue|red|white|black|felony|unpaid|dui|court) )?(?:class(?:es|rooms?)?|slots?|cars?|trucks?|vans?|suv|rv|trailers?|vehicles?|sedan|honda|toyota|ford|chevy|nissan|buick|warrants?|evictions?|furniture|debts?|felon(?:y|ies)|misdemeanors?|convictions?|charges?|records?|buildings?|houses?|homes?|apartments?|units?|phones?|laptops?|computers?|tv|policy|policies|programs?|laws?|cases?|dogs?|cats?|pupp(?:y|ies)|kittens?|pets?|pit ?bulls?|chihuahuas?|labs?\b|mutts?|parrots?|mattress|tents?|bikes?|bicycles?|bills?|balances?|tickets?|fines?|leases?|wounds?|injur(?:y|ies)|scars?|reports?|referrals?|applications?|documents?|assessments?|photos?|pictures?|whiskey|(?:coal )?settlement|claims?|checks?|notes?|marriage|relationship|perr[oa]s?|gat[oa]s?|carros?|coches?|deudas?|ordenes|casos?|casa|edificio|muebles|telefono)\b/;

/** "The policy is 10 years old." */
export const saidOfThing =
  /\b(?:policy|program|law|car|truck|van|vehicle|building|house|lease|warrant|record|debt|case|dog|cat|puppy|phone|furniture|eviction|felony|report|application|referral)(?: is| was|'s| are)(?: about| over| almost)? $/;
