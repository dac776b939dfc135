/** Whether a word (folded) names a social network, or a payment app that has names of its own. */
export const isNetwork = (word: string): boolean => networks.has(word);

/** How sure it is that a word names one; `weak` words mean other things as well: "face", "signal", "SC". */
export const networkKind = (word: string, before: string): "sure" | "weak" | null =>
  networks.has(word) || pairs.get(word)?.has(before)
    ? "sure"
    : weakNetworks.has(word)
      ? "weak"
      : null;

/** Whether names there are written with hyphens. */
export const hasHyphens = (word: string): boolean => withHyphens.has(word);

/** Whether people stand there under two names, as on paper: "FB Sunny Dee". */
export const isOfNames = (word: string): boolean => ofNames.has(word);

/** Whether a name with such a word in it is an agency's: "@thirdstreetyouthhub". */
export const isAgencyName = (name: string): boolean => agencyWords.test(name);

const agencyWords =
  /shelter|mission|outreach|housing|ministr|servic|clinic|hub$|foundation|coalition|library|albergue|refugio|church|center|centro|hospital|county|cityof|house$|united|pantry/;

/** Whether a word may stand between a network and somebody's name there: "her insta is …". */
export const mayStandBetween = (word: string): boolean => between.has(word);

/** Whether an "@" before a word says where, or a word behind a network's says what happened there. */
export const isPlaceWord = (word: string): boolean => places.has(word);

/** Whether a name follows: "is", "as", "user". */
export const introducesName = (word: string): boolean => introducing.has(word);

const networks = listed(`
  instagram insta ig snap snapchat tiktok tiktoker fb facebook messenger whatsapp discord telegram twitter cashapp
  venmo kik gamertag psn xbox reddit threads usuario username handle cashtag zelle paypal linkedin bigo tok
  roblox snapcash rednote arroba lemon8 bumble hinge okcupid hi5 reels feis fbk gtag psn xboxlive roblox youtube yt twitch pinterest onlyfans grindr tinder badoo wechat viber bluesky nextdoor fortnite playstation steam`);

const weakNetworks = listed(
  "face signal sc chime social socials perfil profile apodo screenname line skype page pagina",
);

/** By their second word the first ones: "cash app", "user name". */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["app", listed("cash")],
  ["name", listed("screen user")],
  ["movil", listed("ath")],
  ["cash", listed("apple")],
]);

const withHyphens = listed("venmo chime cashapp app paypal cashtag");

const ofNames = listed("fb facebook messenger feis face fbk");

const between = listed(`
  is es handle name user username usuario account acct cuenta page profile perfil as como under de her his their my su mi
  messenger dm dms msg via at por en the la el id tag called app chat on s id and y or o nombre que dio del program programa clienta named sale aparece sigue busca search him found findable esta se llama a pone busquelo busquela buscar buscalo ponga found whose signs cashtag on file mama papa mom dad hermana hermano sister brother cousin aunt primo prima tia tio lo encuentras encuentran encuentra of daughter son hija hijo`);

const introducing = listed(
  "is es handle username user usuario as como under name nombre perfil profile llama",
);

const places = listed(`
  shelter court noon home work hospital clinic office library school church night midnight day dinner lunch breakfast site
  intake front desk door gate park camp center drop dropin walmart target least risk large once first time meeting group
  moment today tomorrow tonight station bus motel hotel jail house apartment albergue corte clinica escuela oficina casa
  iglesia hoy manana noche mediodia parque hospitals dmv ssa dshs ymca message messages messenger photo photos picture
  posted posting video videos story stories live said says told asked blocked deleted unable tried reached contact contacted
  responded response replied reply answer answered respuesta contesto bloqueo mando mensaje mensajes publico foto fotos
  marketplace listing listings benefits approved denied pending application food stamps card balance none unknown inactive
  group groups page money payment pago dinero pagos received sent there where after before about because again
  transfer deposit account checked check works working changed hacked active best better instead only which
  called message pictures please thank thanks verified client cliente needs wants looking`);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
