import { wordList } from "./wordList.ts";

/** Ordinary words that people are called by on the street, English and Spanish; with a capital they may be names. */
export const bynames = wordList(`
  pops pop unc nana bubba bubbles buddy bud buck slim shorty smalls tiny stretch tank moose bear bull bulldog wolf fox hawk eagle crow
  snake spider spiderman scorpion tiger lion cat kitty mouse rat rabbit bunny goat duck ducky turtle frog lizard shark fish peanut
  peaches peach cherry berry apple pickles pickle biscuit cookie cupcake muffin candy sugar honey pepper ginger cinnamon nutmeg beans
  bones smokey smoky smoke blaze flash sparky spark rocket bullet ace duke prince princess king queen queenie lady cowboy chief
  captain doc sarge soldier deacon preacher reverend professor teach boss big red blue blondie whitey blackie brownie rusty dusty
  sunny sunshine moon star skye stormy storm rain rainbow river ocean breeze misty snow frosty frost lucky chance trouble
  joker jester clown bandit outlaw gypsy hobo tramp drifter ghost shadow spook phantom angel demon diablo saint preach gator
  snoop snoopy scooby shaggy popeye rambo rocky hulk batman superman dobby yoda gizmo pinky freckles dimples curly baldy whiskers
  patches boots hoss tex dallas reno vegas memphis montana dakota bama philly cali jersey brooklyn boston houston tulsa
  tinker hammer nails wrench wheels crash ripper skeeter skip scooter scoot squeaky squirrel sketch stitch twitch bug
  junior sonny sissy sister baby mama papa grandpa granny auntie peewee pepe weasel possum tooth lefty righty knuckles
  ghetto money cash dollar penny nickel dime lucky preciosa precious destiny heaven nevaeh treasure diamond jewel ruby pearl
  flaco flaca flaquito flaquita gordo gorda gordito gordita chaparro chaparra chaparrito guero guera guerito guerita negro negra
  negrito negrita moreno morena prieto prieta chino china chinito chinita colocho colocha pelon pelona peludo canoso tuerto cojo
  mudo sordo zurdo borrego oso osito lobo tigre leon gato gallo pollo pollito conejo raton chango chivo toro burro pato sapo
  vaquero ranchero norteno oaxaco catracho chapin paisa paisano compa carnal primo viejo viejito abuelo jefe patron profe
  maestro flor reina rey princesa muneca nena nene bebe beba chiquis chiquita chiquito gata loco loca loquito mono mona
  memo beto tono temo nacho chuy chente chava chema lencho pancho poncho lupe lupita chela chelo concha conchita tencha tita
`);
