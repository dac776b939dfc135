import {
  ageNumber as n,
  ofThing,
  pattern,
  person,
  saidOfThing,
  stops,
  toRange,
} from "./ageContext.ts";

/** A way to write an age, tried where one may start; `isAge` says what the text around and its capitals add. */
export interface AgePattern {
  readonly pattern: RegExp;
  readonly isAge?: (around: AgePlace) => boolean;
}

export interface AgePlace {
  readonly before: string;
  readonly after: string;
  /** The match as it is written, with its capitals. */
  readonly written: string;
  /** What stands before it, with its capitals. */
  readonly writtenBefore: () => string;
}

/** What may follow "she is 34" for it to be an age. */
const goesOn = `(?= ?(?:[.,;!?)"(&|/]|-(?=[ -])|\\n|$|w/|(?:and|but|y|so|now|when|with|this|next|who|or|he|she|they|still|today|because|bc|cuz|which|while|then|has|lives?|living|is|was|going|male|female|m|f|from|at|by|already|though|too|also|yo|soon|pero|que|q|ahora|hoy|como|omg|lol|herself|himself|myself|tomorrow|tonight|per|according|max|max\\.|going|turning|not|to her|if|as of|since|after|in (?!line)[a-z]+|on (?!the (?:list|wait|by))|by the time|years? old|yrs? old|anos)\\b))(?!\\.\\d|,\\d{3}|/\\d)`;

export const agePatterns: readonly AgePattern[] = [
  // 34 yo, 34 y/o, 34-year-old, 34yr old, 6 months old, thirty-four years of age, 34 años de edad
  {
    pattern: pattern(
      "",
      `${n}(?:[ .]?(?:1/2|\\.5|and a half))?[ -]?(?:y\\.? ?/? ?o\\b\\.?|y-o\\b|yo(?=[mf]\\b)|(?:years?|yrs?\\.?|y)[ -]?olds?\\b|(?:years?|yrs?\\.?) of age|years? young\\b|(?:months?|mos?\\.?|weeks?|wks?\\.?|days?)[ -]?olds?\\b|(?:anos?|meses|semanas) de (?:edad|nacid[oa])|(?:anitos|mesecitos)\\b)(?: [mf](?![a-z'./]))?`,
    ),
    isAge: ({ before, after, written }) =>
      !ofThing.test(after) &&
      !saidOfThing.test(before) &&
      !toRange.test(after) &&
      !(/\d yo$/i.test(written) && /\b(?:las|los|el|que|y|en)\s$/.test(before)),
  },
  // age 34, aged 34, at the age of 34, edad de 34
  {
    pattern: pattern("", `(?:aged?|age of|edad(?: de)?) ${n}(?: anos)?`, "(?![-/]\\d)"),
    isAge: ({ before, after }) =>
      !toRange.test(after) &&
      !/\b(?:out|limit|legal|retirement|working|school|voting|drinking)(?: at)?(?: the)?\s$/.test(
        before,
      ),
  },
  // Age: 34, edad: 34, age is 34, Age/Sex: 34/M
  {
    pattern: pattern(
      `(?:age|edad)(?: ?/ ?(?:sex|gender|race|sexo))?(?: is| was| es)? ?[.:=#|(~-]{0,3} ?`,
      `${n}(?: anos| meses| months?| mos?\\b)?`,
      "(?![-\\d]|/\\d)",
    ),
    isAge: ({ after, before }) =>
      !toRange.test(after) &&
      !/\b(?:out|limit|legal|retirement|working|school|voting|drinking)\s$/.test(before),
  },
  // turns 18, turned 34, cumplió 41 años
  {
    pattern: pattern(
      `(?:turn(?:s|ed|ing)?|just turned|cumpl(?:[eio]|io|ira|iendo|ido|idos)|cumplir)(?: just| recently| hoy| ayer| los| apenas| the big)? `,
      `${n}(?: anos?| anitos| meses| months?)?`,
      `(?= ?(?:[.,;:!?)(\\n"]|$|-(?= )|in |on |this|next|last|today|tomorrow|yesterday|years|soon|and |y |e |el |en |hoy|manana|ayer|la |while|when|before|after|so |but |at |during|recien))`,
    ),
    isAge: ({ before, after, written }) =>
      !/\b(?:contrato|programa|refugio|agencia|iglesia|organizacion|program|shelter|agency|building|ley|mission|ministry|coalition|center|centro)\b[^\n]{0,34}$/.test(
        before,
      ) &&
      !(/^turns? /.test(written) && isToCome.test(before)) &&
      !/\b(?:youth|they|you|people|clients|minors|kids|jovenes)(?: who| que| can)? (?:se )?$/.test(
        before,
      ) &&
      !(isGrown.test(written) ? ofSobriety : ofTimeSpent).test(
        after.replace(
          /^ in (?:a |two|three|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the|spring|fall|a few)/,
          "",
        ),
      ),
  },
  // she is 34, who's 17, I'm 62, mom will be 72, pt is 5 months
  {
    pattern: pattern(
      `(?:${person}|im|hes|shes|[a-z'-]{2,20}(?: [a-z]\\.)?)\\)?(?:(?<=\\b(?:${person}|who|there|what))'s| is| was|'m| am|'ll be|ll be| gonna be| going to be| about to be| will be|'d be|'d have been| would be| would have been| are| es) (?:(?:just|now|only|almost|nearly|about|already|currently|actually|like|barely|maybe|going on|pushing|not even|not yet|still|roughly|approx|a)\\s)?"?`,
      `${n}(?: 1/2|\\.5| and a half)?(?: (?:months?|mos?|weeks?|wks?|years?|yrs?)\\b)?`,
      goesOn,
    ),
    isAge: ({ before, written, after }) =>
      isSomebody(written) && !ofTime.test(after) && !/\b(?:once|until|till|unless) $/.test(before),
  },
  // the big one is eleven, the younger one just turned 4
  {
    pattern: pattern(
      "(?:big|bigger|little|littlest|older|oldest|younger|youngest|other|middle) (?:one|kid|boy|girl) (?:is|was|just turned|will be) ",
      n,
      goesOn,
    ),
    isAge: ({ after }) => !ofTime.test(after),
  },
  // They/them. 22. Kindergarten. 5.
  {
    pattern: pattern(
      "(?:they/them|she/hers?|he/him|she/they|he/they|kindergarten|pre-?k|preschool|head start|[1-9](?:st|nd|rd|th) grade)[.,;] ",
      n,
      stops,
    ),
  },
  // im 34
  { pattern: pattern("(?:im|hes|shes) (?:(?:just|now|only|almost|already)\\s)?", n, goesOn) },
  // says 22, claims to be 19
  {
    pattern: pattern(
      `(?:says|claims|states|reports|dice) (?:"?(?:almost|nearly|just|only|about|like) )?(?:(?:to be|being|(?:he|she)'?s|(?:he|she) is|he|she|that she is|tener|que tiene|age(?: as| is)?) )?"?(?:(?:almost|nearly|just|only|barely|like) )?`,
      n,
      stops,
    ),
    isAge: ({ written }) => !/^\S+ \d$/.test(written),
  },
];

/** "Until she turns 18": nobody's age yet. */
const isToCome =
  /\b(?:(?:until|till|once|unless|if) (?:[a-z]+ )?|(?:when|as) (?:kids|they|youth|children|minors) )$/;

/** "Cumplió 41 años en la cárcel" is said of a birthday, "18 meses en el programa" is not. */
const isGrown = /\b(?:1[89]|[2-9]\d)(?: a\S+s)?$/;
const inMonth = "(?!ener|febr|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)";
const ofSobriety = new RegExp(
  `^ (?:in|into|(?:meses |anos )?(?:sin|limpi|sobri|clean|sober|de (?!edad)${inMonth}))`,
);
const ofTimeSpent = new RegExp(`${ofSobriety.source}|^ (?:meses |anos )?en ${inMonth}`);

/** Who "is 34": a person, or a word with a capital that is nothing one counts. */
const isSomebody = (written: string) =>
  aPerson.test(written) || (/^\p{Lu}/u.test(written) && !counted.test(written));

const aPerson = new RegExp(`^(?:${person}|who|quien|im|hes|shes)(?:['’ ]|m |s )`, "iu");

const counted =
  /^(?:rent|score|vi-spdat|[a-z]-spdat|spdat|income|balance|total|copay|room|bed|unit|limit|max|capacity|cost|price|fee|deposit|voucher|bus|temp|bp|number|apt|count|today|tomorrow|it|this|that|there|here|what|which|date|court|class|group|next|first|page|step|phase|goal|wait|list|rank|priority|line|route|ruta|all|some|one|two|renta|saldo|cama|cuarto|unidad|costo|hoy|these|those|they|we|cutoff|minimum|maximum|wage|pay|time|curfew|check|amount|ami|fmr|gpa|phq|gad|case|ticket|door|code|gate|pin|section|building|floor|bill|payment|interval|group|size|household)\b/i;

/** Durations and places in a line. */
const ofTime =
  /^ ?(?:behind|late|pregnant|preg|sober|clean|along|post|into|out|away|overdue|past|short|homeless|without|left|off|until|ahead|days|weeks|months|hours|minutes|%|percent|points|of\b)/;
