import { nameLabels, namers, roles, spokenTitles, titles } from "./humanWords.ts";
import type { NameWord } from "./nameWords.ts";
import { wordList } from "./wordList.ts";

/** What no row of names and no sentence makes a name. */
export const isNoName = ({ text, shape }: NameWord): boolean =>
  calendar.has(text) ||
  (neverNames.has(text) && !(text === "ed" && shape === "capital")) ||
  spokenTitles.has(text) ||
  roles.has(text) ||
  namers.has(text) ||
  nameLabels.has(text) ||
  (titles.has(text) && !names.has(text));

/** Titles that people are called by as well. */
const names = wordList("don dona fr pastor sor lic ing dep");

/** Months and weekdays are names to nobody where they stand alone. */
const calendar = wordList(`
  january february march july september october november december monday tuesday wednesday thursday
  friday saturday sunday enero febrero marzo mayo junio agosto septiembre octubre noviembre diciembre lunes
  mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic lun mie
  jue vie sab dom martes miercoles jueves viernes sabado christmas easter thanksgiving halloween ramadan
`);

const neverNames = wordList(`
  i he she they we you it the a an and or but if in on at to of for by with from is was are be been has had have do did
  not no yes so as this that these those my our your his her their its who what when where why how all any some none
  el la los las un una y o pero si en de del con por para que se su sus mi es fue era ha no lo le les al ya mas muy
  cl ct pt cm po es rrh psh ce th hmis hud ssi ssdi snap tanf ebt dshs dmv er ed hx tx rx dx appt god dios roi
  box ella ellas kien ke mr mrs ms dr sra sr srta dra jr unk tbd na ok am pm asap vm fyi eta vin
  under over about after before during since until while once both each between without within through also still just here there
  then than per see please pls both either neither every other such upon via bajo sobre tras ante desde hasta durante segun ademas aun
  tambien entonces aqui alli ahora cuando donde porque aunque mientras siempre nunca nadie nada algo cada otro otra otros otras
  american mexican african asian korean spanish english french german chinese japanese vietnamese somali russian ukrainian
  hispanic latino latina latinx native cuban haitian arab arabic indian filipino samoan hawaiian european canadian
`);
