/** What somebody lives in. */
export const homes: ReadonlySet<string> = new Set(
  "place apt apartment unit house home room rental trailer address lease landlord property studio duplex tower towers basement casa apto apartamento cuarto traila depa".split(
    " ",
  ),
);

/** What is said of it. */
export const living: ReadonlySet<string> = new Set(
  "live lives living lived stay stays staying stayed vive viven vivo vivia vivimos duerme reside house casa place apartment apt home apartamento sleeps sleeping parks parked rent rents renting renta rentan room rooms unit trailer traila basement studio landlord cuarto depa moved moving mudo mudaron luz renta agua gas recibo deposito moho".split(
    " ",
  ),
);

/** Right before a street. */
export const onStreet: ReadonlySet<string> = new Set(["on", "off", "la", "calle", "sobre"]);

/** Before a street, with what leads there. */
export const toStreet: ReadonlySet<string> = new Set([
  ...onStreet,
  "en",
  "por",
  "el",
  "the",
  "in",
  "down",
  "over",
  "up",
  "out",
  "at",
  "near",
  "by",
  "back",
  "de",
  "a",
  "to",
  "from",
  "w",
  "e",
  "n",
  "nw",
  "ne",
  "sw",
  "se",
  "around",
]);

/** "his Maple apt" */
export const ofWhom: ReadonlySet<string> = new Set(
  "the his her their our my old new la el su mi that this another".split(" "),
);

/** What else stands on a street. */
export const things: ReadonlySet<string> = new Set(
  `shelter store stores shop clinic office offices bank job jobs interview appt appointment bus stop exit route train light station crash accident wreck fire construction traffic detour march parade
  mcdonald mcdonalds walgreens walmart safeway goodwill dmv laundromat restaurant cafe diner gas bar church mosque temple school library park pharmacy market deli salon barber pantry
  food kitchen court courthouse jail precinct garage lot closed open tienda clinica oficina banco trabajo entrevista cita parada iglesia escuela mercado farmacia lavanderia taller
  taqueria panaderia restaurante biblioteca parque refugio albergue gasolinera works worked branch hotel motel camp encampment tents theater
  theatre museum hall agency warehouse plant school daycare care sucursal kinder hospital er urgent dentist vet salon barberia cine`.split(
    /\s+/,
  ),
);

/** What goes there. */
export const transit: ReadonlySet<string> = new Set(
  "bus route stop exit train ruta camion autobus parada line detour traffic".split(" "),
);

/** What is said of a street by itself. */
export const ofStreets: ReadonlySet<string> = new Set(
  "closed closes opens floods flooded blocked construction traffic detour repaved cerrada cerrado abre inundada bloqueada".split(
    " ",
  ),
);

/** Small these are also other words: "park place", "case way". */
export const seldomStreets: ReadonlySet<string> = new Set([
  "way",
  "pl",
  "dr",
  "ct",
  "cir",
  "loop",
  "sq",
  "ln",
  "trl",
  "pike",
  "st",
  "rd",
]);
