/*
 * Parts of addresses as sources of expressions on folded text with its capitals. Each word is bounded, and so
 * is their number: no text makes an expression look far.
 */
const either = (list: string) => list.trim().split(/\s+/).join("|");

/** Any case of the words' first letter, or all of it in capitals. */
export const anyCase = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join("|");

/** Those that also stand in lower case for nothing else. */
const clearSuffixes = anyCase(
  "street str st avenue ave av boulevard blvd road rd lane ln parkway pkwy highway hwy terrace",
);
/** Ordinary words, or a doctor and a client in notes: only with a capital. */
const otherSuffixes = either(`
  Drive Dr Court Ct Circle Cir Place Pl Trail Trl Way Loop Ter Terr Square Sq Plaza Plz Alley Aly Pike Tpke Turnpike Crescent
  Crossing Xing Cove Cv Row Path Pass Run Walk Bend Freeway Fwy Expressway Expy Point Pt Commons Ridge Rdg Hollow Holw Bypass
  Byp Causeway Cswy Landing Lndg Trace Trce Glen Gln Knoll Knl Knolls Manor Mnr Mews Overlook Bluff Blf Canyon Cyn Crest Esplanade
  Extension Close Gateway Gtwy Grove Grv Meadow Mdw Orchard Oval Promenade Spur Terrace Vista Wynd Hl Hts Vw Vly Crk
  DRIVE DR COURT CT CIRCLE CIR PLACE PL TRAIL TRL WAY LOOP TER SQUARE SQ PLAZA ALLEY PIKE ROW PATH PASS RUN COVE CV CROSSING XING
  POINT PT RIDGE RDG LANDING TRACE GLEN MANOR BEND WALK COMMONS GROVE`);

/** Names of places as much as endings of streets: only behind a number of three digits. */
const weakSuffixes = anyCase(
  "hill hills heights gardens garden gdns meadows estates ests view valley creek lake lakes shores shore springs grove woods forest fields farm farms ranch mill mills mountain summit village park island green branch brook hollow corner corners junction",
);

export const capital = "(?:(?:[A-Z]|St|Dr|Ft|Mt|Jr|Sr|Sta|Sto)\\.|[A-Z][A-Za-z'-]{0,20})";
const lower = "[a-z][a-z']{2,14}";
export const direction = `(?:(?:[NSEWnsew]|[NS]\\.?[EW]|[ns][ew]|${anyCase("north south east west northeast northwest southeast southwest")})\\.?)`;
const endings = "(?:st|nd|rd|th|ST|ND|RD|TH|[tmrvn]?a|[tmrvnd]?o)";
const particle = `(?:${anyCase("de la las los del el of the san santa st dr")})\\.?`;

export const suffix = `(?:${clearSuffixes}|${otherSuffixes})(?![A-Za-z])`;
export const weakSuffix = `(?:${weakSuffixes})(?![A-Za-z])`;
export const clearSuffix = `(?:${clearSuffixes})(?![A-Za-z])`;
export const numbered = `\\d{1,3}${endings}?(?: (?:[Aa]venida|[Cc]alle))?(?![A-Za-z\\d])`;
/** One to four words, the little ones between them small. */
export const streetName = `(?:${capital}(?: (?:${particle} ){0,2}${capital}){0,3})`;
export const smallName = `(?:${lower}(?: ${lower}){0,2})`;

/** "County Road K", "Hwy 99", "State Route 9", "Calle 5", "Avenue B". */
export const namedByNumber = `(?:(?:(?:${anyCase("county state us old ca fed ranch farm township twp forest indian navajo bia parish")})\\.? )?(?:${anyCase("county road co freeway fwy autopista hwy highway route rte rt rd sr cr fm avenue ave calle carretera carr interstate")})\\.?(?: (?:${anyCase("road rd hwy highway route")}))?(?:[ -]?\\d{1,4}[A-Z]?| [A-Z])|(?:U\\.?S\\.?|I)[ -]?\\d{1,4}[A-Z]?)(?![A-Za-z\\d])`;

/** 1206, 87-1025, 123A, N8421, 123 1/2. */
export const house =
  "(?:\\d{1,2}[NSEW]\\d{2,4}|[NSEW]\\d{1,3}[NSEW]\\d{3,5}|[NSEW]?\\d{1,6}(?:-\\d{1,5}(?!/)|-?[A-Za-z](?![A-Za-z\\d]))?(?:[ -]?1[/\u2044]2)?)";

export const unitWords = anyCase(
  "apt apartment unit suite ste lot space spc sp rm room bldg building trlr trailer tr depto dpto apto apartamento departamento int interior piso edif edificio cuarto lote espacio unidad floor fl flr slip site num numero house hse cluster bloque blq bloq casa habitacion hab puerta pta parcela pmb hangar villa cabin cottage dorm traila manzana mz",
);
export const unitNumber =
  "(?:[A-Za-z]{0,2}-?\\d{1,5}(?:-?[A-Za-z\\d]{1,2})?|[A-Za-z])(?![A-Za-z\\d])";

/** Where in the house: "rear", "(upstairs)", "Bsmt." */
const partOfHouse =
  "(?:basement|bsmt|upstairs|downstairs|upper|lower|(?:rear|front|back)(?: (?:house|unit|apt|bldg|building))?|garage|attic|penthouse|sotano|altos|bajos|fondo|atras|(?:casa|casita|cuarto)(?: de)? atras|interior|int)";

/** "Apt 4", "#B", "no. 5", "1st fl", "Bldg 5, Apt 301", "Int. 3", "(rear)". */
export const unit = `(?:[ ,.\\n-]{0,3}\\(?(?:#|(?:${unitWords}|No\\.|no\\.|NO\\.)(?![A-Za-z]))\\.? ?(?:#|no\\.|No\\.)? ?${unitNumber}\\)?|[ ,]{1,2}(?:\\d{1,2}(?:st|nd|rd|th|er|do|ro|to)|(?:first|second|third|fourth|ground|top|primer|primero|segundo|tercer|tercero|cuarto)) (?:floor|flr?|piso)(?![a-z])\\.?|(?:, | \\()(?:${partOfHouse}|${partOfHouse.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})(?![A-Za-z])\\.?\\)?| (?:basement|bsmt|upstairs|downstairs|rear|sotano|altos|bajos|interior|Int\\.)(?![a-z]))`;

const quarters = anyCase(
  "col colonia urb urbanizacion bo barrio fracc fraccionamiento res residencial sector parc parcelas ext extension cond condominio bda barriada reparto comunidad com ejido poblado villas jardines brisas hda zona",
);

/** "Col. Centro", "Urb Villa Carmen", "Calle 77", "km 3.2": how Mexico and Puerto Rico go on. */
export const quarter = `(?:,? (?:${quarters})\\.? ${capital}(?: (?:(?:de|del|la|las|los) ){0,2}${capital}){0,2}|, (?:${anyCase("calle c/ ave")})\\.? (?:\\d{1,3}|[A-Z])(?![A-Za-z\\d])|,? (?:km|KM|Km)\\.? ?\\d{1,3}(?:\\.\\d{1,2})?)`;
export const quarterNamed = `(?:${quarters})\\.? ${capital}(?: (?:(?:de|del|la|las|los) ){0,2}(?!(?:Edif|Apt|Bloque|Blq|Casa|Calle)(?:o|icio)?(?![a-z]))${capital}){0,3}`;

const states = either(`
  AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC
  SD TN TX UT VT VA VI GU WA WV WI WY`);
const stateNames =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Oaxaca|Jalisco|Michoacan|Guerrero|Puebla|Veracruz|Chiapas|Sonora|Sinaloa|Chihuahua|Tamaulipas|Durango|Zacatecas|Guanajuato|Baja California|Calif\\.?|Tex\\.?|Wash\\.?|Fla\\.?|Ariz\\.?|Mass\\.?|Okla\\.?|Miss\\.?|Tenn\\.?|Minn\\.?|Mich\\.?|Colo\\.?|Conn\\.?|Penn\\.?|Ore\\.|La\\.|[A-Z]\\.[A-Z]\\.";

const zip = "\\d{5}(?:-\\d{4})?(?!\\d)";
const townWord = "[A-Z][A-Za-z'.-]{1,20}|[NSEW]\\.";
const town = `(?:${townWord})(?: (?:(?:de|del|la|las|los|of|du|le) )?(?:${townWord})){0,3}`;
const state = `(?:(?:${states})(?![A-Za-z])|(?:${stateNames})(?![A-Za-z]))`;
const gap = "(?:[,.] ?\\n?| - ?| |\\n)[ ]?";

/** Cities that are written behind a street with nothing between. */
const cities = anyCase(
  "albuquerque anchorage atlanta austin baltimore boise boston bronx brooklyn buffalo chicago cincinnati cleveland columbus dallas denver detroit fresno houston indianapolis jacksonville laredo louisville memphis miami milwaukee minneapolis nashville newark oakland omaha orlando philadelphia philly phoenix pittsburgh portland queens reno sacramento seattle spokane tacoma tampa toledo tucson tulsa yakima",
);

/** Town, state and ZIP as far as they follow; a town alone only behind a comma and before a stop. */
export const place = `(?:${gap}(?:${town},? )?${state}\\.?(?:,? {1,2}${zip})?|${gap}(?:${town},? )?${zip}|, (?:${town})(?=[;):"]| ?(?:\\n|$)| -|\\.(?:\\s|$))|, [A-Z][a-z]{3,15}(?: [A-Z][a-z]{2,15})?(?=, [a-z]| (?:y|and|but|pero|porque|hasta|desde|until|till?|since|where|donde|que|which|es|esta|is|was)(?![A-Za-z]))|,? (?:${cities})(?![A-Za-z]))`;

/** A town in small letters, where the street has them too. */
export const smallPlace =
  "(?:, (?!(?:no|not|with|and|but|he|she|they|it|is|was|has|needs?|will|the|her|his|my|client|mom|dad|says|said|till|until|since|for|from|back|rent|lease|left|moved|call|next|near|con|pero|sin|esta|hasta|desde|para|por|cerca|donde|que|ella|pidio|dice|tiene|also|who|which|then|when|where|behind|upstairs|downstairs)(?![a-z]))[a-z]{3,12}(?: [a-z]{3,12})?(?:,? [a-z]{2})?(?=[.;\\n]|$)|,? [a-z]{3,12}(?: [a-z]{3,12})?,? [a-z]{2},? \\d{5}(?!\\d))?";
