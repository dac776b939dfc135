import { wordList } from "./wordList.ts";

/** What somebody is to somebody: a name follows ("her son Luis", "CM Dana", "landlord Pete"). Folded. */
export const roles = wordList(`
  client clients cl clt ct pt patient participant consumer guest resident tenant applicant youth minor
  mother mom mum mama mommy father dad papa daddy parent stepmom stepdad stepmother stepfather son sons daughter daughters
  stepson stepdaughter child kid kids children baby infant toddler twins brother bro sister sis sibling siblings
  half-brother grandmother grandma granny nana grandfather grandpa gramps grandson granddaughter aunt auntie uncle cousin
  niece nephew husband hubby wife spouse partner bf gf boyfriend girlfriend fiance fiancee ex exhusband exwife abuser
  perpetrator friend friends roommate housemate neighbor bunkmate godmother godfather guardian payee relative
  mil fil inlaw landlord landlady manager supervisor director worker caseworker counselor therapist psychologist
  psychiatrist doctor physician nurse provider attorney lawyer advocate navigator specialist officer deputy detective
  sergeant judge magistrate teacher principal liaison pastor chaplain priest intern volunteer ll bm aide pimp rep gal cosigner payer tenants attended attendees present absent presentes ausentes respondent petitioner defendant sib sibs auntie aunty keiki
  compa seno veteran vet roomie bestie caller guardians entraron salieron inquilino inquilina residente agente familia flia coworker coordinator
  interpreter employer boss owner cm po rn np lmhc msw lcsw md so staff recruiter sponsor mentor peer
  cliente clienta paciente madre mama mami padre papa papi hijo hija hijos hijas hermano hermana hermanos hermanas
  bebe nino nina ninos ninas gemelos abuelo abuela abuelita abuelito nieto nieta tio tia primo prima sobrino sobrina
  esposo esposa marido mujer pareja novio novia exesposo exnovio exmarido expareja amigo amiga companero companera vecino
  vecina cunado cunada suegro suegra yerno nuera padrastro madrastra hijastro hijastra padrino madrina comadre compadre
  dueno duena casero casera trabajador trabajadora consejero consejera terapeuta doctora enfermero enfermera maestro
  maestra abogado abogada oficial juez jueza supervisora gerente interprete encargado encargada joven senor senora senorita
`);

/** Before a name, with or without a full stop. */
export const titles = wordList(`
  mr mrs ms mx miss mister mme mlle dr dra drs sr sra srta srita don dona lic licda lcda lcdo ing arq prof profa mtro mtra rev rvdo rvda fr
  pastor pastora sor fray hno hna pbro mons sgt ssgt msgt sfc lt ltc capt maj cpl pfc pvt cmdr det insp dep atty esq hon tte gral
  senor senora senorita doctor doctora
`);

/** Titles that are also other words: only before a capital, and no name by themselves. */
export const spokenTitles = wordList(`
  officer off ofc agent agt deputy detective judge nurse pastor father sister brother mother uncle aunt auntie tio tia coach chaplain elder
  sergeant captain attorney professor reverend imam rabbi grandma grandpa abuela abuelo profe maestra maestro licenciada
  licenciado ingeniero padre hermana hermano juez oficial
`);

/** "named", "goes by", "se llama": what follows is a name whatever it looks like. */
export const namers = wordList(`
  named aka nicknamed alias tal soy llamarse llamarme digan apodado apodada apodan dicen llama llamo llaman llamado llamada llamados apodo apellido surname maiden
`);

/** "name: Rosa", "her name is Rosa": a name after a colon or a verb. */
export const nameLabels = wordList(
  "name names nickname nombre nombres firstname lastname apellidos client cliente",
);

/** Before "with" or "con" a person follows: "met with", "session w/", "hablé con". */
export const meetings = wordList(`
  met meet meeting meets spoke speak speaking spoken talked talk talking chatted chat visit visited session sessions appt
  appointment call called calls phone interview interviewed intake check checkin checked conference conferenced
  texted texting touched connected connect staffed consult consulted coordinated coordinate followed worked
  lives living lived stays staying stayed moved
  hablo hable habla hablamos hablaron hablar hablando platico platique platica platicamos reunio reuni reunimos reunion
  entrevista entrevisto entreviste conversacion converso converse llamada cita visita sesion comunico comunique
  contacto vive viviendo quedo queda
`);

/** Verbs whose object is a person: "called Rosa", "llamé a Rosa". */
export const contacts = wordList(`
  called call texted text emailed visited phoned saw met helped told asked contacted reminded drove transported informed
  assisted encouraged advised accompanied thanked greeted interviewed introduced escorted picked dropped messaged
  reached notified married dating divorced left
  llame llamo visite visito ayude ayudo vi vio conoci conocio contacte contacto informe informo acompane acompano
  recorde recordo entreviste entrevisto lleve llevo pregunte pregunto atendi atendio transporte dije dijo avise aviso
`);

/** What people do, said or done, after a name: "Hope said", "Rosa reports", "Luis dijo". */
const commonDeeds = wordList(`
  said says say stated states reports reported told tells asked asks called calls came comes arrived arrives wants wanted
  needs needed explained explains disclosed shared agreed agrees declined refused signed expressed mentioned denies
  feels felt thinks believes lost works worked lives lived stays stayed sleeps slept moved left went goes got gets
  received enrolled completed attended missed texted emailed requested requests appeared presented presents cried
  laughed answered replied thanked met applied graduated started turned hopes plans sat spoke talked brought picked
  dropped took wrote has had was is did does didn doesn isn wasn hasn can could would seems seemed looks looked uses used
  dijo dice comento comenta reporta reporto llamo llama llego llega vino viene quiere queria necesita necesitaba explico
  explica pidio pide acepto firmo expreso menciono niega siente perdio trabaja trabajaba vive vivia duerme dormia
  fue va tiene tenia esta estaba es era salio se nacio cumplio recibio solicito asistio falto presento lloro contesto
  hablo piensa cree sabe puede podria debe busca encontro
`);

/** What people do in a note besides; written where the list above would be too long to read. */
const moreDeeds = wordList(`
  gave gives takes makes made keeps kept knows knew understands understood found finds tried tries continues continued
  remains checks returns returned meets pays paid owes buys bought drives drove walks walked runs ran rides rode stands
  stood waits waited smells cries fights fought argues argued yells yelled threw hit punched smokes smoked drinks drank
  relapsed ate eats showered accepts accepted signs allowed allows hates hated loves loved likes liked prefers preferred
  wishes admitted admits claims claimed confirms confirmed insists apologized loses hung passed died hears heard
  wouldnt couldnt didnt doesnt isnt wasnt hasnt cant wont hadnt shouldnt wanna gonna might must may will should
  da dio hace hizo toma tomo pone puso deja dejo trae trajo saca saco lleva llevo paga pago firma busco pregunta pregunto
  espera espero canta grita grito tira tiro come comio bebe fuma ayuda ayudo estudia maneja cuida cuido entrega entrego
  entra entro regresa regreso vuelve volvio sigue siguio agarro agarra durmio contesta gano camina camino murio
  cumple ofrecio ofrece repartio discute discuten manda mando cocina cocino limpia limpio
  presta presto compra compro vende robo golpeo grito insulta amenaza acusa reclama abraza cobra tomaba
  owns rents shares shared sharing helps cooks cooked cleans cleaned snores snored steals stole hugs hugged sings sang plays
  played draws sells sold carries carried shows showed opens opened closed brings begged begs panhandles hitchhiked camps camping
  squats overdosed detoxed fell hurt broke hid hides jumps jumped limps limped rolled swears cussed threatened threatens
  blames blamed accuses accused hollered screamed whispers blocked deleted forgot forgets remembers misses
`);

export const deeds: ReadonlySet<string> = new Set([...commonDeeds, ...moreDeeds]);

/** Only of these a sentence that begins with an ordinary word says that the word is a name: "Will said", not "Bill is due". */
export const speech = wordList(`
  said says stated states reports reported told tells asked asks explained explains disclosed agreed agrees expressed
  mentioned denies feels felt thinks believes came arrived cried laughed replied texted emailed lives lived works sleeps
  slept stayed stays went signed wants wanted hung attended appeared enrolled applied moved
  dijo dice comento comenta reporta reporto llego vino quiere explico pidio firmo menciono niega vive trabaja duerme
  nacio cumplio solicito asistio lloro contesto hablo
`);

/** After a possessive: whose it is is a person. */
export const belongings = wordList(`
  mother mom father dad parents son daughter kids children baby brother sister aunt uncle grandmother grandma grandfather
  husband wife partner boyfriend girlfriend ex friend case file chart phone cell number email voicemail id birthday dob ssn
  application paperwork documents belongings landlord lease apartment room bed tent rv car truck probation doctor
  therapist school teacher birth certificate social income benefits ssi ssdi meds medication appointment appt intake
  situation safety plan goals voucher household family needs request name address caseworker job employer
`);

/** Joins names in a row. */
export const conjunctions = wordList("and & y e n plus");

/** Words that a name never follows directly, though they stand before capitals. */
export const particles = wordList(
  "de la las los del da das do dos di du le van von der den ter ten al el bin ibn ben abu",
);

export const suffixes = wordList("jr sr ii iii iv");
