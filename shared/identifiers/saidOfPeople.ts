/** Verbs that only people go with, and what only people are, folded: "Mark ran off", "april is working". */
export const doneByPeople: ReadonlySet<string> = words(`
  said says told tells asked asks declined denies denied reports reported states stated called texted emailed slept
  sleeps ate eats wants wanted hates loves likes enjoys misses prefers knows thinks believes feels felt hopes cried
  cries yelled yells shouted screamed argued fought ran walked walks jumped limped drove drives rode smoked smokes
  drank drinks relapsed overdosed vomited fainted collapsed coughed snored laughed smiled hugged punched hit threw
  kicked spat stole hid begged apologized promised insisted insists agreed agrees explained admitted admits
  disclosed mentioned replied answered thanked wrote signed brought bought sold borrowed lent gave gives took takes
  grabbed wore wears sat stood knelt waited waits lives lived resides works worked studies studied plays played
  reads speaks spoke talks talked listened complained refuses refused met married divorced graduated enrolled
  attends attended appeared arrived came showed visited hitchhiked camped showered bathed cooked cooks cleaned
  cleans helped helps cared cares struggles struggled suffers suffered uses used understands understood remembers
  forgot forgets wonders worries worried tried tries keeps kept got gets went goes hung wept swore cursed joked
  pays paid earns earned lost found chose picked hasnt   babysits babysat volunteers volunteered puede podia podra debe quisiera pudo puso checked aparece responde confirma deja dejo refiere refirio padece acude acudio cursa niega nego dijo
  dice comento comenta llamo llama vino viene pidio pide quiere queria prefiere quiso llego llega salio trabaja
  trabajo estudia vive vivia duerme durmio come comio bebe bebio toma tomo fuma fumo llora lloro grita grito camina
  camino corrio maneja canta juega jugo sabe sabia cree piensa siente sintio sufre sufrio necesita necesito acepto
  rechazo firmo entrego recibio recoge recogio trajo trae llevo lleva compro compra vendio vende pago paga debe
  perdio encontro busca busco espera espero pregunto pregunta contesto contesta respondio aviso explico menciono
  prometio insiste insistio se solicito solicita asiste asistio cumple cumplio nacio murio fallecio enfermo cayo
  vomito tose tosio mejoro empeoro recayo regreso volvio entro subio bajo hablo habla platico cuida cuido ayuda
  ayudo cocina limpia barre lava gana gano teme ama odia extrana desayuno ceno almorzo descanso descansa desea
  intenta intento logro tiene tenia tuvo fue anda andaba sigue reza rezo viaja viajo baila bailo
`);

/** After "is", "was", "esta": only of people. */
export const stateOfPeople: ReadonlySet<string> = words(`
  with w exited discharged admitted arrested released housed enrolled evicted hospitalized transported interviewed banned
  trespassed asleep awake sober upset tearful crying hungry sick pregnant homeless anxious calm tired angry mad
  scared afraid worried sad happy excited drunk high intoxicated agitated cooperative polite alert oriented deaf
  blind disabled unemployed retired married divorced widowed single engaged safe alone lonely nervous grateful
  willing unwilling able unable working living staying sleeping asking feeling trying waiting using drinking
  smoking refusing yelling doing taking eating talking walking attending recovering graduating sharing saving
  studying applying dating fighting hiding visiting helping caring thinking planning hoping wanting needing playing
  reading writing limping coughing vomiting wearing carrying complaining struggling embarazada enfermo enferma
  dormido dormida borracho borracha triste contento contenta enojado enojada cansado cansada sobrio sobria
  internado internada arrestado arrestada hospitalizado hospitalizada preso presa detenido detenida solo sola
  preocupado preocupada nervioso nerviosa tranquilo tranquila casado casada desempleado desempleada trabajando
  viviendo durmiendo comiendo buscando esperando tomando fumando llorando estudiando pidiendo hablando cuidando
  ayudando
`);

/** After "has": what people alone have. */
export const hadByPeople: ReadonlySet<string> = words(`
  copd arthritis gout ulcers mrsa uti bronchitis pneumonia sciatica stitches bruises hives epilepsy fibromyalgia tb
  asthma strep cold fever infection cough diabetes seizures headache headaches migraines pain toothache rash lice scabies covid flu
  kids children custody autism adhd ptsd surgery court warrant warrants job interview appt appointment iep probation schizophrenia
  anxiety depression hiv hepatitis cancer hypertension insulin braces glasses dentures wheelchair dementia stroke allergies
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
