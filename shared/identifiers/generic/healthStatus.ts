const virus = "(?:hiv(?: ?[/&+] ?aids| and aids)?|aids)";
const virusSpanish = "(?:el )?(?:vih(?: ?/ ?sida| y sida| o sida)?|sida)";
const named = "(?:hiv|vih)(?: ?/ ?(?:aids|sida))?";
const condition = "(?:hiv|aids|vih|sida)";

const statuses = [
  // HIV/AIDS: yes
  `${named} ?[:-]{1,2} ?(?:yes|si|y)(?![a-z])`,
  // HIV, asthma, depression
  `${named}(?<=(?:^|\\n)${named})(?=, [a-z]{3})`,
  // positive since 2011, poz desde 2009
  "(?<!covid[- ]|covid-?19 |tb |ua |test |drug )(?:positive|poz|hiv|positiv[oa]|vih|undetectable|sero-?positiv[eoa]) (?:since|desde)(?: el| about| around)? (?:\\d{4}|'\\d\\d|birth|nac\\w+|the (?:80|90)'?s|los (?:80|90)s?)",
  // HIV/hep C coinfected, co-infected with HIV
  "hiv ?[/&+] ?(?:hep(?:atitis)? ?c?|hcv|hbv|tb)(?:[ -]co-?infect(?:ed|ion))?|co-?infect(?:ed|ion) (?:with|w/) (?:hep c and )?hiv|(?:vih|hiv) co-?infec\\w+|coinfec\\w+ (?:de|con|por) vih",
  // he is HIV-negative
  "(?<=\\b(?:is|are|am|he's|she's|i'm|remains|esta|es|sigue|both) )(?:hiv|vih)[- ](?:neg(?:ative)?|negativ[oa])",
  // + al VIH, ya es SIDA, salió reactiva
  "(?:\\+|pos|reactiv[oae]) (?:al|a|para|de|en|to|for) (?:el )?(?:vih|sida|hiv)|(?:ya|era|fue|ahora) (?:es )?(?:sida|etapa sida)|(?:vih|hiv|sida) ?[:=(] ?(?:\\+|pos|react)[a-z]*\\)?",
  "h\\.i\\.v\\.?(?: |-)?(?:positive|pos|\\+|infection|infected|meds)|v\\.i\\.h\\.?(?: |-)?(?:positiv[oa]|\\+)|hiv ?\\+ ?ve",
  "hiv(?: (?:lab|rapid|test|screen|result)s?){1,2} (?:came back|was|is|came|returned|resulted|:) ?(?:positive|pos|reactive)|(?:prueba|examen)(?: rapida)? (?:de|del) (?:el )?vih (?:le )?(?:salio|dio|resulto|fue) (?:positiv[oa]|reactiv[oa])|newly (?:diagnosed )?hiv",
  "(?:hiv|aids) (?:survivor|wasting|neuropathy|cocktail|shot|injection|injectable)|(?:long[- ]term )survivor of (?:hiv|aids)|paciente (?:de |con )?(?:vih|sida)|b20(?= |[.,;)])|(?:tiene|le pegaron|agarro) el bicho|(?:has|got|caught|carries|lives with|living with) the (?:virus|bug)(?= (?:since|from|too|and)|[.,;])|(?:infection|infeccion|enfermedad) (?:with|por|del?) (?:el )?(?:hiv|vih)|(?:hiv|aids|vih|sida) (?:stage|etapa) ?\\d|(?:perinatal(?:ly)?|vertical(?:ly)?)[ -](?:acquired |infected )?hiv",
  `(?:in|into|linked to|engaged in|retained in|back in) hiv care`,
  `positiv(?:e|[oa]) \\((?:hiv|vih)\\)`,
  `hiv(?: ?/ ?aids)?(?: status)?:?[ -]{0,2}(?:positive|pos\\b|poz|\\+(?: positive)?|infected|reactive|infection)`,
  `(?:vih|sida)[ -]?(?:positiv[oa]s?|\\+|reactiv[oa])`,
  `poz(?= |[.,;)]|$)`,
  `sero-?positiv(?:e|[oa])`,
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
  `p(?:erson)?lwh(?:/?a)?`,
  `(?:(?<=\\b(?:on|start|started|starting|restarted|restart|adherent to|adherence to|taking|takes|off|his|her|hiv) )art(?! (?:room|class|project|supplies|group|show|therap|school|kit|table|night|studio|in |from|mat|work|piece|sale|hour))|haart|arvs?|antiretrovirals?|anti-retrovirals?)(?: (?:meds?\\b|medications?|therapy|treatment|regimen|drugs?|pills))?`,
  `(?:antir|anti-r|r)etrovirales|antirretrovirales|(?:tratamiento|terapia|medicamentos?) antirretroviral(?:es)?|antirretroviral|targa`,
  "biktarvy|genvoya|triumeq|dovato|cabenuva|symtuza|odefsey|stribild|atripla|juluca|tivicay|isentress|prezista|prezcobix|complera|delstrigo|pifeltro|symfi|cimduo|evotaz|reyataz|edurant|rukobia|trogarzo|sunlenca|epzicom|combivir|trizivir|ziagen|viread|kaletra|intelence|selzentry|bictegravir|dolutegravir|cabotegravir|efavirenz|raltegravir|darunavir|atazanavir|zidovudine|azt",
  "(?:truvada|descovy) (?:for|para) (?:the |el )?(?:hiv|vih)",
  "(?:undetectable |detectable |suppressed |high |low )?viral loads?(?: (?:is|was|now|still|of|:|at|came back|undetectable|suppressed|detectable|under|<)){0,3}(?: ?\\d[\\d,]*)?(?:undetectable)?",
  "(?:vl|v\\.l\\.)(?: (?:is|was|:|still|now))?:? ?(?:undetectable|suppressed|detectable|< ?\\d+|\\d[\\d,]*)|undetectable vl",
  "virally suppressed|viral suppression|u ?= ?u(?= )|(?<=(?:'s|\\b(?:is|are|am|stays?|been|now|still|remains?|viral load[^.]{0,20})) )undetectable",
  "(?:aids|sida)[ -](?:related|defining)(?: (?:illness|complications?|condition|pneumonia|dementia|cancer))?|(?:complications?|died|dying|murio|fallecio|complicaciones|muriendo|late stage|end stage) (?:of|from|de|por) (?:hiv|aids|sida|vih)(?:[ -]related)?(?: (?:illness|complications|pneumonia|causes))?",
  "(?:cd4|cd-4|t-?cells?)(?: (?:count|counts))?(?: ?(?:is|was|of|at|:|under|below|above|<|>|around|down to|up to)){0,2}(?: ?\\d[\\d,]*)?",
  "(?:vive|vivia|vivo|viviendo|viven|tiene|contrajo|nacio) (?:con )?el virus|carga indetectable|(?<=\\b(?:es|esta|sigue|salio|estoy) )indetectable",
  `carga viral(?: (?:indetectable|detectable|alta|baja|suprimida))?`,
  `(?:tiene|tenia|tengo|tienen|padece|contrajo|adquirio|vive con|vivia con|vivo con|viviendo con|viven con|portador[a]? del?|paciente (?:de|con)|infectad[oa] (?:de|con|por)|diagnostic\\w+ (?:con|de)|diagnostico (?:de|positivo (?:a|de))|enferm[oa] de|le dio|le pegaron|dx (?:de )?) ?${virusSpanish}`,
  `(?:le|me) (?:confirm|diagnostic|detect|encontr)[a-z]+ (?:el )?(?:vih|sida)`,
  `su (?:vih|sida)(?! neg)`,
  `(?:medicamentos?|medicinas?|pastillas|tratamiento|meds|medicacion|doctor|cita) (?:para|contra|de|del) (?:el )?(?:vih|sida)`,
  // PMH: asthma, HIV; born with HIV; por su condición de VIH
  `${named}(?<=\\b(?:pmhx?|hx|h/o|history|dxs?|diagnos[ei]s|diagnoses|medical|conditions?|antecedentes|condicion|diagnosticos?|due to|because of|born with|nacio con|padece)(?: (?:of|de|hx|history|an?|his|her|medicos))?:? ?(?:[a-z\\d ]{2,14}, ){0,3}${named})`,
];

/** What says of somebody, folded, that he or she has HIV or AIDS: condition, treatment, laboratory values. */
export const healthStatus = new RegExp(`(?<![a-z\\d])(?:${statuses.join("|")})(?![a-z])`, "g");
