const virus = "(?:hiv(?: ?[/&+] ?aids| and aids)?|aids)";
const virusSpanish = "(?:el )?(?:vih(?: ?/ ?sida| y sida| o sida)?|sida)";
const named = "(?:hiv|vih)(?: ?/ ?(?:aids|sida))?";
const condition = "(?:hiv|aids|vih|sida)";

const statuses = [
  // HIV/AIDS: yes
  `${named} ?[:-]{1,2} ?(?:yes|si|y)(?![a-z])`,
  // positive since 2011, poz desde 2009
  "(?<!covid[- ]|covid-?19 |tb |ua |test |drug )(?:positive|poz|hiv|positiv[oa]|vih|undetectable|sero-?positiv[eoa]) (?:since|desde)(?: el| about| around| at least)? (?:\\d{4}|'\\d\\d|birth|nac\\w+|the (?:80|90)'?s|los (?:80|90)s?)",
  // HIV/hep C coinfected, co-infected with HIV
  "(?:hcv|hep(?:atitis)? ?c) ?/ ?hiv ?\\+|hiv ?[/&+] ?(?:hep(?:atitis)? ?c?|hcv|hbv|tb)(?:[ -]co-?infect(?:ed|ion)| ?\\+)|co-?infect(?:ed|ion) (?:with|w/) (?:hep c and )?hiv|(?:vih|hiv) co-?infec\\w+|coinfec\\w+ (?:de|con|por) vih",
  // he is HIV-negative
  "(?<=\\b(?:is|are|am|he's|she's|i'm|remains|esta|es|sigue|both) )(?:hiv|vih)[- ](?:neg(?:ative)?|negativ[oa])",
  // + al VIH, ya es SIDA, salió reactiva
  "(?:\\+|pos|reactiv[oae]) (?:al|a|para|de|en|to|for) (?:el )?(?:vih|sida|hiv)|(?:ya|era|fue|ahora) (?:es )?(?:sida|etapa sida)|(?:vih|hiv|sida) ?[:=(] ?(?:\\+|pos|react)[a-z]*\\)?",
  "h\\.i\\.v\\.?(?: |-)?(?:positive|pos|\\+|infection|infected|meds)|v\\.i\\.h\\.?(?: |-)?(?:positiv[oa]|\\+)|hiv ?\\+ ?ve",
  "hiv(?: (?:lab|rapid|test|screen|result)s?){1,2} (?:came back|was|is|came|returned|resulted|:) ?(?:positive|pos|reactive)|(?:prueba|examen)(?: rapida)? (?:de|del) (?:el )?vih (?:le )?(?:salio|dio|resulto|fue) (?:positiv[oa]|reactiv[oa])|salio (?:positiv[oa]|reactiv[oa]) (?:la|el|su|en la) (?:prueba|examen)(?: rapida)? (?:de|del) (?:el )?vih|newly (?:diagnosed )?hiv",
  "sero-?convert(?:ed|ing|ion)|kaposi'?s?(?: sarcoma)?|p(?:neumo)?cp pneumonia|pneumocystis(?: pneumonia)?|(?:hiv|aids) (?:survivor|wasting|neuropathy|cocktail|shot|injection|injectable)|(?:long[- ]term )survivor of (?:hiv|aids)|paciente (?:de |con )?(?:vih|sida)|(?<!(?:bed|unit|room|rm|bin|spot|site|space|seat|row|cama|cuarto|apt|lot) )b20(?= |[.,;)]|$)(?! (?:bus|bed|route))|(?<=\\bdx:? |icd-?10:? )z21|(?:tiene|le pegaron|agarro) el bicho|portador[a]? del virus|(?:le|me) (?:detect|encontr)\\w+ el virus(?! del? (?!inmuno))|(?:has|got|caught|contracted|carries|lives with|living with) the (?:virus|bug)(?= (?:since|from|too|and)|[.,;)\"'!?]|$)|(?:infection|infeccion|enfermedad) (?:with|por|del?) (?:el )?(?:hiv|vih)|(?:hiv|aids|vih|sida) (?:stage|etapa) ?\\d|(?:perinatal(?:ly)?|vertical(?:ly)?)[ -](?:acquired |infected )?hiv",
  `(?:in|into|linked to|engaged in|retained in|back in) hiv care`,
  `positiv(?:e|[oa]) \\((?:hiv|vih)\\)`,
  `hiv(?: ?/ ?aids)?(?: status)?:?[ -]{0,2}(?:positive|pos\\b|poz|\\+(?: positive)?|infected|reactive|infection)`,
  `(?:vih|sida)[ -]?(?:positiv[oa]s?|\\+|reactiv[oa])`,
  `poz(?= |[.,;)]|$)`,
  // HOPWA pays for nobody else's housing
  "hopwa (?:client|clnt|ct|tenant|household|eligible|voucher (?:since|from))(?![a-z])|(?:qualifies|eligible|approved|qualified) for hopwa(?! fund)|(?:on|enrolled in|is in) hopwa(?= since|[.,;)]|$)",
  "(?:the virus|el virus) \\((?:hiv|vih)\\)|on the cocktail(?! menu)|perinatally infected|(?:reactive|positive) (?:hiv|vih) (?:tests?|results?|screen)|icd(?:-?10)?:? ?z21",
  `sero-?positiv(?:e|[oa])s?`,
  `positiv(?:e|[oa]) (?:for|to|al?|para|de|en|por) (?:el |la prueba de(?:l)? )?${condition}`,
  `tested (?:pos(?:itive)?|reactive) (?:for|to) ${condition}`,
  `(?:pos(?:itive)?|poz) hiv(?: (?:test|result|dx|status|lab)s?)?`,
  `living (?:w/|with) ${virus}|lives (?:w/|with) ${virus}`,
  `(?:has|have|had|got|gets|contracted|caught|carries|acquired) (?:full[ -]blown )?${virus}(?! (?:test|appt|app|info|class|ed\\b|group|case|worker|serv|counsel|screen|edu|prev|pam|broch))`,
  `full[ -]blown aids`,
  `(?:diagnosed|dx'?d?|dx) (?:w/|with|of|:)? ?${virus}`,
  `${virus} (?:dx|diagnosis|diagnoses|status (?:is )?(?:positive|pos\\b|\\+)|disease|viral load|meds?\\b|medications?|medicines?|medicine|pills|treatment|tx\\b|regimen|labs|specialist|doctor|dr\\b|provider)`,
  `(?:his|her|my|their|client'?s|ct'?s|pt'?s) ${virus}(?: (?:meds?\\b|medications?|medicines?|pills|treatment|tx\\b|status|diagnosis|dx\\b))?(?! (?:test|negative|neg))`,
  `(?:disclosed|revealed|shared|told)(?: [a-z]+){0,3} (?:hiv|aids)(?: status)?`,
  `p(?:erson)?lwh(?:iv|/?a|as)?|pwh|pvvih|pvvs`,
  `(?:(?<=\\b(?:on|start|started|starting|restarted|restart|adherent to|nonadherent to|adherence to|taking|takes|off|his|her|hiv|wants|needs|resume|resuming|back on|ready for|refuses|refused|missed|skips|skipped|skipping|stopped|stop|quit|continues?|prescribed|initiated?) )art(?! (?:room|class|project|supplies|group|show|therap|school|kit|table|night|studio|in |from|mat|work|piece|sale|hour))|haart|arvs?|antiretrovirals?|anti-retrovirals?)(?: (?:meds?\\b|medications?|therapy|treatment|regimen|drugs?|pills))?`,
  `(?:antir|anti-r|r)etrovirales|antirretrovirales|(?:tratamiento|terapia|medicamentos?) antirretroviral(?:es)?|antirretroviral|targa|tar(?= (?:desde|hace|diario))`,
  "(?:bi[ck]t[ae]rv(?:y|i|ey|ie)|genvo(?:y|i)a|triumeq|dovato|cabenuva|symtuza|odefsey|stribild|atripla|juluca|tivicay|isentress|prezista|prezcobix|complera|delstrigo|pifeltro|symfi|cimduo|evotaz|reyataz|edurant|rukobia|trogarzo|sunlenca|epzicom|combivir|trizivir|ziagen|viread|kaletra|intelence|selzentry|bictegravir|dolutegravir|cabotegravir|efavirenz|raltegravir|darunavir|atazanavir|zidovudine|azt)(?: (?:for|para)(?: the| el| su| his| her)? (?:hiv|vih|sida|aids))?",
  "(?:truvada|descovy)(?: (?:for|para)(?: the| el| su| his| her)? (?:hiv|vih|treatment|tx|tratamiento)|(?= ?(?:[/+&]|and|y|con|with|plus) ?(?:tivicay|isentress|prezista|prezcobix|edurant)))",
  "(?<!hep(?:atitis)?[ -]?[bc] |h[cb]v )(?:undetectable |detectable |suppressed |high |low )?viral loads?(?: (?:is|was|now|still|of|:|at|came back|undetectable|suppressed|detectable|under|<)){0,3}(?: ?\\d[\\d,]*)?(?:undetectable)?",
  "(?:vl|v\\.l\\.|v/l)(?: (?:is|was|:|still|now))?:? ?(?:undetectable|suppressed|detectable|< ?\\d+|\\d[\\d,]*)|undetectable vl",
  "virally suppressed|viral suppression|u ?= ?u(?= |[.,;)]|$)|(?<!h[cb]v (?:rna |vl )?|hep(?:atitis)?[ -]?[bc] (?:rna |vl )?)undetectable(?! ?= ?(?:untrans|u\\b)| (?:level|amount|alcohol))",
  "(?:ryan white|rw) (?:client|clnt|ct|pt|patient|participant|eligible|enrolled|enrollee)(?![a-z])|(?:enrolled in|is on|on|has|gets|receives|via|through|client of|patient of|her|his|their|cliente de|paciente de|esta en|su) (?:ryan white|rw)(?! (?:council|parts?\\b|grants?|fund|program (?:train|manag)|train|meeting|polic|staff))(?: (?:coverage|cm|case (?:manager|mgr|worker)|worker|services|medical|card|doctor|clinic|program))?|(?:is on|on|has|through|via|en|por|con|gets|approved for|enrolled in) adap(?= |[.,;)]|$)",
  "(?:aids|sida)[ -](?:related|defining)(?: (?:illness|complications?|condition|pneumonia|dementia|cancer))?|(?:complications?|died|dying|murio|fallecio|complicaciones|muriendo|late stage|end stage) (?:of|from|de|por) (?:hiv|aids|sida|vih)(?:[ -]related)?(?: (?:illness|complications|pneumonia|causes))?",
  "(?:cd4|cd-4|t[ -]?cells?(?! (?:phone|number|#)))(?: (?:count|counts))?(?: ?(?:is|was|of|at|en|de|a|=|:|under|below|above|<|>|around|down to|up to)){0,2}(?: ?\\d[\\d,]*)?",
  "(?:vive|vivia|vivo|viviendo|viven|tiene|contrajo|nacio) (?:con )?el virus(?! del? (?!inmuno))|carga indetectable|(?<!niveles? |cantidad )indetectables?",
  `carga viral(?: (?:indetectable|detectable|alta|baja|suprimida))?`,
  `(?:tiene|tenia|tengo|tienen|padece|contrajo|adquirio|vive con|vivia con|vivo con|viviendo con|viven con|portador[a]? del?|paciente (?:de|con)|infectad[oa] (?:de|con|por)|diagnostic\\w+ (?:con|de)|diagnostico (?:de|positivo (?:a|de))|enferm[oa] de|le dio|le pegaron|dx (?:de )?) ?${virusSpanish}`,
  `(?:le|me) (?:confirm|diagnostic|detect|encontr)[a-z]+ (?:el )?(?:vih|sida)`,
  `su (?:vih|sida)(?! neg)`,
  `(?:medicamentos?|medicinas?|pastillas|tratamiento|meds|medicacion|doctor|cita) (?:para|contra|de|del) (?:el )?(?:vih|sida)`,
];

/** What says of somebody, folded, that he or she has HIV or AIDS: condition, treatment, laboratory values. */
export const healthStatus = new RegExp(`(?<![a-z\\d])(?:${statuses.join("|")})(?![a-z])`, "g");
