import { wordList } from "./wordList.ts";

/** A name before one of these is that of a place or an organization: "Catherine Booth Shelter", "Jackson Avenue". */
export const organizationWords = wordList(`
  house home homes haven shelter center centre mission ministry ministries church chapel cathedral parish temple mosque
  synagogue hospital clinic medical medicine health healthcare wellness school elementary middle high academy college
  university institute library museum park plaza square apartment apartments apts manor village villa villas terrace court
  courts commons heights gardens garden place towers tower residence residences lodge inn motel hotel suites building bldg
  hall foundation fund trust society services service program programs project initiative coalition alliance network
  association agency department dept office county city township state housing authority bank store stores market mart
  pharmacy cafe restaurant diner grill street st avenue ave road rd boulevard blvd way drive dr lane ln highway hwy parkway
  pkwy circle cir station stop line route transit bridge creek river lake mountain mt island beach valley ranch farm farms
  act law day inc llc ltd co corp corporation company group team unit room grant scholarship award voucher vouchers
  families legal aid army union ywca ymca tribe nation reservation dormitory dorm campus camp courthouse jail prison
  precinct stadium arena field airport depot warehouse laundromat salvation pantry kitchen collective partnership
  partners council commission board bureau division district ward wing tent hub outreach crisis recovery rehab treatment
  detox hospice nursing dental vision pediatrics university properties property realty management rentals estates
  casa centro iglesia clinica escuela parroquia calle avenida parque refugio albergue fundacion programa departamento
  condado ciudad colonia banco hogar mercado tienda farmacia oficina secundaria primaria preparatoria barrio ministerio
  general rec peds hill hills start elem hs middleschool daycare preschool headstart fairgrounds mall crossing landing pointe point ridge trail trails
  regional muni municipal towing tow memorial hosp arh comp bakery catering realty taqueria panaderia pupuseria carniceria lavanderia
  restaurante supermercado ferry harbor counties airlines airport outfitters rentals tacos pizza burgers grocery liquor auto motors
  bible hymn decision ruling case v vs amendment syndrome disease scale test inventory screen method model
  oaks loft lofts arms sro underpass overpass viaduct levee exit lot lots alley pier flats pines woods meadows landings glen
  waiver act bureau brewery brewing burger burgers deli steakhouse lounge bar pub gym fitness theater theatre cinema arena lanes bowl
  furniture lumber hardware tire tires motorsports insurance dental eyecare optical opticians labs laboratories pharmaceuticals
  club cathedral tabernacle seminary convent monastery abbey chapel prep isd usd jv varsity
  steak salad sausage dressing pizza whiskey vodka brand paperback jersey poster album
`);

/** Before a name they make it the name of a place: "Saint Jude", "Casa Maria", "Lake Stevens". */
export const placeBefore = wordList(`
  st saint saints ste san santa santo sta fort ft mount mt lake port camp casa centro calle avenida av ave colonia parque
  clinica hospital escuela iglesia parroquia colegio primaria secundaria plaza rancho hogar albergue refugio fundacion
  university hotel motel villa our nuestra north south east west new el los las lavanderia panaderia taqueria farmacia ferreteria carniceria tienda mercado ymca ywca hurricane huracan storm tormenta tropical typhoon
  club teatro estadio residencial edificio torre instituto centro ruta sala room hall
`);

/** Written small they do the same: "calle Guadalupe", "condado de Clara", "la sala Zapata". */
export const smallPlaceBefore = wordList(`
  calle avenida av condado ciudad sala salon biblioteca capilla iglesia parroquia barrio colonia escuela hospital clinica parque plaza
  lavanderia panaderia taqueria farmacia ferreteria carniceria tienda mercado perro perra perrito perrita gato gata gatito gatita mascota
  dog puppy cat kitten refugio albergue semana estacion parada rio lago puente huracan hurricane storm virgen dia st saint san santa lake fort mt
`);

/** With an "'s" they are shops and goods. */
export const shops = wordList(`
  macy reese campbell denny arby kohl dillard lowe mcdonald applebee domino kellogg hershey popeye hardee culver dunkin zaxby
  whataburger bojangle raley albertson trader elmer newman gerber crayola bashas vons pilgrim driscoll
`);

/** Shops and banks that are called as people are. */
export const brands = wordList(`
  ross tyson mcdonald lowe macys wendys dennys mcdonalds applebees kohls lowes arbys carls dicks sams albertsons safeway fred meyer penney jcpenney
  walgreens wells fargo chase trader jack walmart kaiser permanente molina anthem cigna humana aetna
  casey shari sharis winco marshalls ross nordstrom sears wendy denny levi levis toyota ford honda chevy kia tesla
  ram saturn winnebago camry corolla civic accord malibu impala tahoe silverado jeep dodge chevrolet nissan hyundai subaru mazda
  buick cadillac pontiac chrysler lexus acura volvo volkswagen jetta altima sentra tacoma prius davita medica centene wellcare
  allegra librium greyhound sysco travelodge medline lyft uber amtrak fedex boeing amazon starbucks google zillow craigslist goodwill safelink lifeline
  catholic lutheran episcopal baptist methodist presbyterian mormon christian jewish muslim
`);
