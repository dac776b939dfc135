/*
 * HIV and AIDS by name, in both languages, as one expression on folded text. What a mention means its sentence
 * says: so it counts as somebody's unless the sentence is about testing, teaching or a program.
 */
const virus =
  "(?:hiv(?:[ -]?[12](?!\\d))?|h\\.i\\.v\\.?|vih|v\\.i\\.h\\.?|sida|s\\.i\\.d\\.a\\.?|aids|a\\.i\\.d\\.s\\.?)";

const before = `(?:${[
  "(?:advanced|symptomatic|asymptomatic|perinatal|perinatally acquired|congenital|confirmed|chronic|acute|untreated|(?:late|end)[ -]stage|stage \\d|preliminary positive|reactive rapid|4th gen)",
  "(?:expos(?:ed|ure) to|expuest[oa] al?|exposicion al?|infect\\w+ (?:with|de|con|por)|contagi\\w+ (?:de|con)|infeccion (?:de|por)|manag(?:es|ing)|struggles with|copes with|etapa|fase|desarroll\\w+|diagnos\\w+|(?:meds?|medications?|medicines?|pills|treatment|treated|therapy|tx|care|clinic|doctor|doc) for|(?:especialista|control|clinica|estatus|estado|condicion|diagnostico|tratamiento|medicamentos?|pastillas|medicinas?) (?:en|de|del|para|por))",
].join("|")}) (?:el |the |having |being )?`;

const behind = `(?:${[
  " ?/ ?(?:aids|sida|hcv|hep(?:atitis)? ?c|tb)",
  "(?:,? (?:and|y|&|&amp;) (?:aids|sida|hep(?:atitis)?(?: |-)?c|hcv))(?= (?:pos|co-?inf|\\+))",
  "(?: ?\\(\\+\\)| ?\\+)",
  "[ :?-]{0,3}(?:positive|pos|poz|positiv[oa]s?|sero-?positiv(?:e|[oa])|reactive|reactiv[oa]|infected|infection|infeccion)(?![a-z])",
  " ?[:?-]{1,2} ?(?:yes|si|y)(?![a-z])",
  "[ -]?(?:antibod(?:y|ies)|ab|ag/ab|rna|western blot)(?![a-z])",
  ",? ?(?:confirmed|confirmad[oa])",
  " (?:since|desde)(?: el| los| la)? ?(?:\\d{4}|'?\\d\\ds?|birth|nac\\w+)",
  "[ -](?:status|estatus|meds?|medications?|medicines?|treatment|tx|therapy|regimen|care|labs?|dx|diagnosis|disease|specialist|doctor|dr|doc|provider|clinic(?:[ -]appt| appointment)?|appt|f/u|follow[ -]?up|nurse|patient|pt|shots?|injections?|exposure|exposed|exposed (?:infant|baby|newborn)|dementia|encephalopathy|neuropathy|nephropathy|wasting|related|defining|pneumonia|complications?|survivor|long[ -]term survivor|avanzado|symptoms?|verification)(?![a-z])",
].join("|")})`;

export const healthMentions = new RegExp(
  `(?<![a-z\\d])(?:${before})?(?<name>${virus})(?:${behind}){0,4}(?![a-z])`,
  "g",
);
