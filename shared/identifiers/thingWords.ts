const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a name, with or without "de", they make it that of a place: "isla de la Esperanza", "colonia Montes". */
export const grounds = list(`
  aeropuerto albergue avenida bahia barrio basilica biblioteca boulevard bulevar cabo calzada camino canal capilla carretera catedral cerro ciudad
  colegio colonia condominios congregacion ejido escuela estacion estadio fraccionamiento fundacion hacienda hospital iglesia instituto isla
  jardines lago laguna lomas llano metro ministerio ministerios mision monte municipio museo muelle palacio panteon parque parroquia paseo playa plaza
  prepa preparatoria presa primaria pueblo puente puerto rancho refugio residencial rio sanatorio santuario secundaria sierra
  estado provincia region condado teatro templo torre universidad urbanizacion valle villa villas zoologico cathedral mission
`);

/** The same of shops, and of programs: "taller Reyes". With "de" in small letters they are somebody's. */
export const trades = list(`
  abarrotes academia almacen autobuses autolavado banda bar barberia bodega cafe cafeteria cantina carniceria centro cervezas cine
  clinica club cocina comedor consultorio cooperativa dulceria dulces edificio estetica farmacia ferreteria fonda galeria
  gasolinera gimnasio granja grupo hostal hotel imprenta invernadero invernaderos jardin laboratorio laboratorios lavanderia libreria llantera
  mariscos mercado muebleria notaria optica organizacion paleteria panaderia papeleria pasteleria peluqueria pizzeria polleria posada
  programa proyecto pupuseria rayo refaccionaria restaurante restaurant ruta salon sastreria seminario sindicato supermercado taller talleres tamales tacos taqueria
  tortillas cerveza galletas tienda tintoreria torneo tortilleria transportes veterinaria vinos zapateria
`);

/** With "de" they are of saints and feasts: "Virgen del Carmen", "fiesta de Reyes", "viernes de Dolores". */
export const holyWords = list(`
  altar apostol basilica beata beato capilla catedral domingo ermita fiesta fiestas grito hermandad iglesia misa noche novena parroquia procesion rosca rezo
  santuario templo viernes virgen virgencita vispera vigilia cuerpo
`);

/** Right before a name: "Santísima Trinidad", "Prophet Elijah". */
export const saints = list(`
  san santa santo sto sta saint blessed prophet santisima santisimo beato beata cristo divina divino sagrada sagrado sor king queen princess prince disney pope hurricane huracan storm tormenta typhoon planet captain
`);

/** One word more makes a title of a word that is also a name: "Media Luna", "Luna Llena", "Cruz Verde". */
export const titleWords = list(`
  media medio buena bueno nueva nuevo ultima ultimo gran grande dos tres cuatro siete cien dulce bella bello eterna eterno santa santo santisima llena lleno alta alto baja bajo
  roja rojo rojas azul verde blanca blanco negra negro dorada dorado amarilla rosada morada roto rota viva vivo vieja viejo mayor menor central magos catolicos gemelas
  del sur norte oriente poniente internacional nacional mexicana mexicano americana americano latina latino unida unidas real perpetuo entre
`);

/** What people are not though they have a name: "su perra Luna". */
export const pets = list(`
  dog dogs doggy cat cats kitty pup puppy puppies kitten kittens pet pets pit pitbull pitty bull chihuahua husky shepherd terrier poodle beagle labrador lab mutt rottweiler bulldog dachshund corgi retriever parrot
  parakeet hamster rabbit bunny turtle iguana snake goldfish horse pony perro perra perros perrito perrita perritos cachorro cachorra gato gata gatito gatita mascota perico loro
  conejo conejito tortuga caballo yegua
`);

/** Behind a name: what is shown, sung and worn. */
export const showings = list(`
  poster posters movie movies film films rerun reruns song songs album albums cd concert novel novels jersey jerseys mural documentary print rolls marathon biopic
  pelicula peliculas cancion canciones disco concierto telenovela novela cumbia corrido mural cd
`);

/** Called as people are, with what they make or sell behind: "Brooks running shoes", "Tyson orientation". */
export const makers = list(`
  adidas amana anderson baker bennett bissell brooks brother calvin campbell carter chase clark clarks coleman columbia craftsman cross dean dell denny dickies dillard disney duncan dyson ellis
  ford foster fisher gerber gibson gillette graham grant hanes harley harris heinz henry hershey hess hilton honda hoover hunter jackson jansport jason jordan johnson justin kate kelly kellogg
  kenneth kia kohler kraft lauren lee levi lincoln lloyd lysol martin marshall mars melissa mason maybelline mercedes merrell michael morton murphy murray nelson nike oscar owens
  parker perkins perry polo porter prado pringle ralph ram ranger raymond regal remington riley ross russell ryder samuel schwinn scott sears sierra singer stanley starkist
  stella steve stone taylor thomas timberland tommy tyson vera victoria walker walton warner wayne wendy wesson wilson winchester winston wrangler york
`);
export const goods = list(`
  shoe shoes sandals sneakers boots boot jeans jacket jackets coat socks shirt shirts pants shorts hoodie backpack bag bags purse perfume cologne watch sunglasses brand size
  tent stove laptop laptops computer printer tablet vacuum sewing machine tools drill paint truck trucks van sedan pickup car cars bike bikes scooter motorcycle rifle
  salt soup soups cereal candy chips cookies crackers cigarettes cigs whiskey beer diapers formula tissue towels soap shampoo jars jar rental
  orientation plant warehouse shift app hiring cashier parking dealership dealer gift store stores zapatos tenis botas pantalones chamarra mochila bolsa camioneta troca carro moto
`);

/** "cole slaw", "bao buns" */
export const foods = list(`
  slaw buns bun noodles rice soup soups sauce pie pies cake cakes cookies chips salad sandwich sandwiches burger burgers tamales tacos pizza fries bread syrup tea juice jelly jam cheese beans stew
  drawers lasagna casserole galletas caldo salsa
`);

/** Whose names they are: "jasmine rice". */
export const foodNames = list(`
  cole bao graham jasmine chester angel basil ginger rosemary olive pepper reuben caesar benedict margarita margherita colby jack monterey clementine newton granny gala roma frank
  joe shirley cobb alfredo wellington earl grey gray hershey lorna mary maria marias sara debbie betty ben duncan campbell kraft oscar tyson stella reese king raman ramen basmati
  nathan bob lima navy mason dolly rose victoria chuck philly brussel bologna
`);

/** Behind "the" and a name they are somewhere: "the Everett office". */
export const offices = list(`
  office branch location store clinic campus bus train exit route line stop station game team building lot site plant warehouse bridge pool library park gym mall corridor
  neighborhood area district precinct shelter oficina sucursal
`);

/** With a capital they stand behind names in notes, and make nothing else of them: "Marcus Intake", "Rosa Friday". */
export const noteWords = list(`
  intake exit case plan note notes housing follow followup update visit call voicemail text email appt appointment room bed unit apt apartment phone cell number dob ssn age file client participant staff
  and or the is was has will to from with at on in for re about said called came went today tomorrow yesterday am pm family household monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec lunes martes miercoles jueves viernes sabado domingo
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mother father mom dad son daughter sister brother wife husband partner spouse head hoh
  english spanish ingles espanol mexico usa medicaid medicare medical ssi ssdi snap tanf wic ebt section voucher lease rent income name address signature signed date caseworker manager worker goal goals
  nombre fecha caso cuarto cama telefono correo direccion edad firma hijo hija madre padre esposa esposo hermano hermana senor senora jr sr ii iii
  behavior mental health safety planning assessment progress school iep court hearing probation parole benefits budget employment medication meds doctor dentist therapy counseling transport transportation
  group meeting session outreach shelter application referral status summary history diagnosis allergies emergency contact birth certificate social security card license food stamps clothing hygiene
  laundry shower bus pass wellness welfare check incident report warning write violation service services needs strengths barriers discharge admission admit move moved rehousing pest inspection recert
  recertification annual quarterly review day week month night shift morning evening new refused needs wants left came said asked stated reported denied visited returned completed signed
  no yes si late out not does did told says also still then when because i he she they we you who that this refused declined arrived returned
`);

/** Before a name they are said of people: "Little Marcus", "Hi Marcus". */
export const wordsBeforePeople = list(`
  little lil big old young baby poor dear hi hey hello hola thanks thank gracias bye sweet good morning afternoon evening happy congrats congratulations welcome rip re attn cc fwd client clients cliente hh hoh
  for with from to and met saw called told asked texted emailed tell ask call text email per via when if because but so then says said contact about chica chico querida querido estimada estimado dona don mr mrs ms
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm today tomorrow yesterday lunes martes miercoles jueves viernes sabado domingo
  january february march april may june july august september october november december name nombre first middle last i ii
`);
