/** The sentence around a mention of HIV or AIDS, folded and cut to some words. */
export interface MentionPlace {
  readonly before: string;
  readonly after: string;
}

/** The words of the sentence before and behind a stretch: what is further away is of something else. */
export const placeOfMention = (plain: string, from: number, to: number): MentionPlace => ({
  before:
    plain
      .slice(Math.max(0, from - 70), from)
      .split(/[.;!?] |\n/)
      .at(-1) ?? "",
  after: plain.slice(to, to + 60).split(/[.;!](?: |$)|(?<=\?) |\n/, 1)[0] ?? "",
});

/** Whether what is said with HIV is said of everyone, of nobody, of a test, a lesson or a program. */
export function speaksOfNobody({ before, after }: MentionPlace, words: string): boolean {
  const isTreatment = treatment.test(words);

  return (
    ofAnyone.test(isTreatment ? before.replace(lacking, "") : before) ||
    ofProgram.test(after) ||
    (!isTreatment && (isDenied.test(after) || answersNo.test(after))) ||
    ofEvent.test(before)
  );
}

/** Whether the sentence is one about testing, teaching or rules: there a bare mention says nothing of anybody. */
export const isPublicSentence = ({ before, after }: MentionPlace, words: string): boolean => {
  const sentence = `${before}${words}${after}`;

  return (
    (publicWords.test(sentence) && !resultWords.test(sentence)) ||
    notSaid.test(sentence) ||
    /\?$/.test(after) ||
    (/\bclinic/.test(sentence) && openingHours.test(after))
  );
};

/** Who is "not on ARVs" or "sin antirretrovirales" needs them. */
const treatment = /retroviral|\barvs?\b|\bart\b|haart|meds?\b|medica|medicin|pastillas|pills/;
const lacking =
  /\b(?:not|never|no|without|sin)(?: (?:on|taking|toma|tiene|has|have|had|more|his|her|their|sus?))* $/;

/** Everyone, a thing one may be taught or tested for, or nobody. */
const ofAnyone =
  /\b(?:people|persons|individuals|those|anyone|anybody|folks|adults|youth|everyone|community|men|women|families|households|survivors|personas|gente|quienes|jovenes|familias|serv(?:es?|ing)|prioriti[sz]es?|eligib\w+|for (?:clients|people|persons)|if|whether|si|not|isn'?t|never|denies|denied|niega|nego|no|neg(?:ative)?(?: for)?|without|sin|about|sobre|training|class|taller|brochures?|flyers?|pamphlets?|volantes?|folletos?|education|prevention|risk of|risk for|getting|criteria|requires?|(?:no|denies|denied|neg) (?:pmhx?|hx|h\/o|history)(?: of)?|tener|info|information|resources?)(?: (?:(?:is|are|who|with|living|que|has|have|con|al|de|el|un|being|is a|a|the|on|de|to|get|getting|tiene|tener|padece|padecer|viven|vive|vivan)\b ?){0,3})?$/;

/** "HIV positive support group", "living with HIV flyers". */
const ofProgram =
  /^ ?(?:\/ ?(?:sti|std|its)s?\b|testing|tests?\b(?! (?:was|came|result|is) )|screen\w*|prevention|education|class|classes|flyers?|pamphlets?|brochures?|support group|group\b|program\w*|unit\b|van\b|clinic van|awareness|walk\b|foundation|council|hotline|month\b|day\b|ribbon|gallery|supplies|services?\b|resources?|agency|agencies|org\b|organi[sz]ation|counsel\w*|confidentiality|polic(?:y|ies)|info\b|information|training|fund\w*|grants?\b|outreach|team|table|quilt|ministry|project|healthcare|alliance|coalition|network|planning|data\b|elements?\b|questions?\b|field|research|study|stigma|navigators?|transmission|epidemic|101\b|quiz|dep(?:t|artment)|bureau|division|case management agency|prueba|gratis|\(?negativ|neg\b)/;

/** "HIV is not …", "AIDS - unknown" */
const isDenied = /^ (?:is|was|came back|:)? ?(?:neg\b|negative|unknown|not|no\b)/;

/** "HIV/AIDS: No", "HIV: non-reactive", "HIV/AIDS? Client refused" */
const answersNo =
  /^ ?(?:status)?(?: ?[:?=-]{1,2})? ?(?:no\b(?! ?one)|n\b|0\b|8\b|9{1,2}\b|neg\b|negative|negativ[oa]|non-? ?react|no-? ?react|unknown|unk\b|desconoc|refused|declined|data not|not\b|blank|left blank|n\/a|skipped|client (?:refused|declined|doesn'?t|does not|didn'?t)|cliente (?:no|se)\b|se nego|sin dato)/;

/** "taller de VIH", "Día Mundial del SIDA" */
const ofEvent =
  /\b(?:pruebas?|examen(?:es)?|platicas?|red|taller(?:es)?|charlas?|cursos?|campanas?|programas?|fondos|servicios|grupos?|informacion|info|folletos?|volantes?|prevencion|prevenir|educacion|unidad(?: movil)?|van|camioneta|lucha|riesgo|temas?|mesa|dia mundial|mes|semana|fundacion|linea|estudio|conferencia|capacitacion|agencia|habl\w+|pregunt\w+|convers\w+)(?: (?:rapidas?|gratis|gratuitas?|de apoyo|informativ[oa]))? (?:de|del|para|sobre|contra|por|acerca de)(?: el| la)? $/;

/** Words of a sentence that has nobody's status in it. */
const publicWords =
  /\b(?:test|tests|tested|testing|screenings?|education|educational|prevention|flyers?|pamphlets?|brochures?|training|refresher|awareness|outreach (?:van|team|table|workers?)|workshop|campaign|condoms?|trivia|ribbons?|funding|grant|polic(?:y|ies)|council|everybody|attendees|prep|pep|pruebas?|taller|charla|curso|campana|folletos?|volantes?|prevencion|prevenir|educacion|capacitacion|unidad movil|promotoras?|asistentes|condones|world|mundial|foundation|info|hopwa (?:serves|waitlist|units|program|application)|all staff|for staff|elements?|developmental|health fair|feria|vacun\w+|vaccin\w+|offered|ofrec\w+|free|gratis|sin costo|sharps|stds?|stis?|ets|its|platicas?|topic|tema|stigma|estigma|spoke on|data quality|question|protected)\b/;

const resultWords =
  /(?<!\b(?:non|not|no)[ -])\b(?:positive|reactive|positiv[oa]|reactiv[oa]|confirm\w+)\b|\+/;

/** "status not discussed", "nobody asked", "no se habló de VIH", "never record it" */
const notSaid =
  /\b(?:not|nor|never|don'?t|didn'?t|wasn'?t|no se|sin|nobody(?:'s)?|no one|no)(?: [a-z]+){0,3} (?:ask(?:ed)?|discuss(?:ed)?|record(?:ed)?|writ(?:e|ten)|mention(?:ed)?|shared|known|put|hablo|habla|hablar|pregunt\w+|discutio|comento|menciono)\b/;

const openingHours =
  /\b(?:closed|closes|open|opens|hours|moved|abre|abren|cierra|cerrad[oa]|horario)\b/;
