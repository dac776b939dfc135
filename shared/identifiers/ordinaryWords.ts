import { wordKinds } from "./lists/wordKinds.ts";

/**
 * Whether a name is also a word of English or Spanish (folded), so that only its place in the sentence
 * tells which is meant.
 */
export const isOrdinaryWord = (word: string): boolean =>
  beginsSentences(word) || wordKinds(word).ordinary >= 2;

/** Whether a word is written with a capital where no name is meant: at the start of a sentence, in a title, as a month. */
export const beginsSentences = (word: string): boolean =>
  ordinaryWords.has(word) || nameParticles.has(word);

/** The one language that such a word is of; null where both have it. */
export function languageOfWord(word: string): "en" | "es" | null {
  const [isEnglish, isSpanish] = [englishWords.has(word), spanishWords.has(word)];

  return isEnglish === isSpanish || ofBoth.has(word) ? null : isEnglish ? "en" : "es";
}

const ofBoth = new Set(
  words(
    "angel angels corona arena plaza villa sierra bravo montana rio oso casa honor london paris marina aurora flora iris",
  ),
);

/** Words that prove no name wherever they stand: ordinary ones, and one or two letters. */
export const isWeakName = (word: string): boolean => word.length <= 2 || isOrdinaryWord(word);

/** Parts of a surname that never stand for it. */
export const nameParticles: ReadonlySet<string> = new Set(
  words(
    "de la las los del dela da das do dos di du le van von der den ter ten al el bin ibn ben abu san santa st y e mac mc o d jr sr",
  ),
);

/** Words that people are called by: virtues, months, trades, colours, plants, places, and the commonest short words. */
const englishWords: ReadonlySet<string> = new Set(
  words(`
    ace amber angel angels april art ash aspen august austin autumn baker banks barber basil bay bear bell berry best bill
    bills birch bird bishop black bliss blue bolt bond boy brave bridge bright brook brooks brown buck bud bush butler candy
    carol carpenter carter case cash chance charity chase chip christian church clay clear cliff close clover coal cook
    cooper coral cotton court crane cross crow crystal curry dale daisy dash date dawn day days dean dear destiny diamond
    dollar dolly dot dove drake dream drew duke dusty earl early east easter ebony eden ember essence eve ever faith fall
    farmer fern field fields fisher flint flood flora flower flowers ford forest foster fountain fox frank free freedom
    freeman french frost gale garland garnet gates gay gem gene genesis ginger glass glen gold golden good grace grant grave
    graves gray green grey grove guy hall hand happy hardy harmony hart haven hawk hay hazel heart heath heather heaven hero
    hill hills holiday holly honey honor hood hook hope hopes house hunt hunter ice india iris israel ivory ivy jack jade
    jasmine jay jazz jean jewel job joy judge june junior justice kay keen key keys kid kind king kit kitty knight lacy lake
    lamb land lane lark laurel law lily little lock london long lord love low loyal lucky lynch lyric mace major maker maple
    march mark marks marsh marshall mars martin mason max may meadow mercury mercy merit merry miles mill miller mills minor
    miracle misty moon more moss nail noble noel north oak ocean olive orange page pages paradise paris park parker parks
    passion pat patience patient peace pearl peg penny pepper pierce pike pine piper pole pope poppy porter pound powers
    praise precious price priest prince princess providence prudence queen quick rain ransom raven ray read reading red reed
    reef rich ridge ring river rivers roach rob robin rock rocky rod roman rose roses rosemary rowan royal ruby rush rusty
    sable sage sailor sands savage savannah scout senior serenity shade shepherd sherry short silver singer skip sky small
    smart smith snow sole son song sonny spring star stark steel sterling still stone storm stormy story street strong sue
    summer summers sun sunny sunshine sweet swift tanner taylor temple tiger timber tower towers trinity tripp true tucker
    turner unique unity usher vale valley venus victor victory vine violet wade wait walker wall walls ward waters way weaver
    weeks well wells west white wild will willing willow wills wind winter winters wise wolf wood woods word worth wren
    wright yard york young youth
    am an as at be by do go he hi if in is it me my no of oh ok on or pm so to tv up us we
    all and any are but can did end for get had has her him his how its let man men met new not now old one our out own per
    put ran saw say see she ten the too two was who why you`),
);

const spanishWords: ReadonlySet<string> = new Set(
  words(`
    abril alba alegria amado amada amor arena arroyo asuncion aurora barrera bella bello blanca blanco bosque bravo bueno
    buena cabello calle calvo camino campo campos canto caridad casa casado casas castillo ciudad clara claro concepcion
    consuelo corona corral cortes cruz cuesta delgado dolores domingo dulce enero esperanza estrella feliz flor flores franco
    fuente fuentes gallo gloria gracia gracias grande guerra guerrero hermosa herrera hidalgo hierro iglesia iglesias jardin
    jueves julio junio justo lago lagos leal leon libertad linda lobo luna lunes luz madera mar marina mariposa marte martes
    marzo mayo mercedes mesa milagro milagros mora moreno montana monte montes naranjo negro nieto nieves noche nuevo oliva
    olivo oro oso pardo paloma pastor paz pena perla piedra pilar pino plaza prado preciosa primavera puente puerto ramos
    real redondo reina remedios rey reyes rico rio rios rojas rojo rosales rosario rubio sal salas salud salvador
    santiago santo santos serena serrano sierra socorro sol soledad sombra suave tierra toro torre torres trigo trinidad
    vaca valle vega vela vera verano verde victoria vida villa virgen zapatero
    le lo mi ni se si su te tu un va ya yo
    con del era fue hay las los mas muy nos por que sin son sus una uno`),
);

const ordinaryWords: ReadonlySet<string> = new Set([...englishWords, ...spanishWords]);

/** What stands before a thing, and seldom before a name. */
export const articles: ReadonlySet<string> = new Set(words("the a an un una el del al this that"));

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
