/** What somebody may be called in Spanish, with the English form that many go by: circles between commas, names and short forms alike. Written for this project. */
export const nicknamesSpanish = `
abelardo abe lalo, abraham abran, adalberto beto berto, adelaida adela lala, adelina lina, adolfo
fito dolfo fofo, adriana adri nana ana, adrian adri, agustin agus gus, agustina tina, alberto beto
berto albertito al albert, alejandra ale alex jandra sandra alejandrina, alejandro ale alex jando
jano alejo alexander cano, alfonso poncho fonso alfons al, alfredo fredo freddy feyo alfre, alicia
licha ali lichita, alma almita, alvaro varo, amalia mali, amelia melita, ana anita anny annie aniya,
anabel ana, andrea andy, andres andy andresito andrew, angel angelito gelo, angela angie angelita
gela, angelica angie gela, angelina angie lina gelina, anselmo chemo, antonia tonia tona tonita
toni, antonio tono tony tonio antonito toto anthony tonin, araceli cheli ara celi, armando mando
armandito, arnulfo nufo fito, arturo turo art arturito arthur, asuncion chona asun, aurelia yeya
lelia, aurelio yeyo lelo, beatriz bety betty bea beti ticha, benito beno nito, benjamin benja benny,
bernardo nando berna bernie, bernarda berna nanda, blanca blanquita, candelaria cande candy, carlos
carlitos charlie litos carlo charly calin, carlota carla lota, carmela mela carmelita, carmen
carmela carmelita menchu carmita mela, carolina caro carito lina, catalina cata caty lina catita,
cecilia ceci chila, celia celi, cesar cesarito checha, claudia clau, clemente cleme, concepcion
concha conchita conchis connie, consuelo chelo chelito consuelito, cristian cris, cristina cris tina
cristy, cristobal cris toba tobal chris, cruz crucita, dagoberto beto dago, daniel dani dany
danielito dan danny, daniela dani dany, david deivid davidcito, delfina fina, diana dianita, diego
dieguito, dolores lola lolita lolis loles, domingo mingo minguito dom, eduardo lalo edu eddie lalito
guayo ed edward, efrain efra frain, elena nena lena elenita leni, eleazar chayo, eliseo cheo licho,
elizabeth eli lis liz betty chabela isabel, elvira elvi vira, emiliano emi milo, emilio milo emi
emilito, encarnacion chon encarna, enrique kike quique rique henry enriquito rick, ernesto neto tito
ernie neco ernestito, esmeralda esme, esperanza espe pera, esteban teban steve estebanito stephen,
estela estelita, eugenia quena gena kena, eugenio geno queno, eulalia lala lalia eula, evangelina
eva lina vange, ezequiel eze checo queque, fabiola fabi, faustino tino, federico fede lico fico
kiko, felicitas feli licha, felipe pipe felipito lipe phil, feliciano chano, felix felo, fermin
mincho, fernanda fer nanda, fernando fer nando fercho ferny, fidel fido, filiberto beto fili,
filomena mena, florencia flor lencha, florencio lencho, flor florecita, fortino tino, francisca paca
pancha panchita paquita frances, francisco paco pancho kiko frank quico curro cisco franco chisco
paquito panchito frankie farruco, gabriel gabo gabi gabrielito gabe, gabriela gabi gaby, genoveva
geno veva, gerardo gera lalo yayo jerry, german mancho, gilberto beto gil berto, gloria glorita,
gonzalo chalo gonza, graciela chela grace chelita, gregorio goyo greg, guadalupe lupe lupita pita
lupillo lupis, guillermina mina guille, guillermo memo guille guicho billy william bill memito,
gustavo tavo gus tavito, hector tito torito heto, herlinda linda, heriberto beto heri eddie,
hermelinda melinda linda, herminia mina minita, hilario layo lalo, hortensia tencha horte, humberto
beto berto, ignacia nacha, ignacio nacho ignacito nachito, imelda mela, ines nesita agnes, irma
irmita, isabel chabela isa chabe chabelita isabelita chava bela belita elizabeth, isidro chilo isi
sidro, ismael mayel isma, israel isra, jacinto chinto, jacobo cobo jacob, jaime jaimito jimmy james,
javier javi xavi javo, jeronimo jero chomo momo, jesus chuy chucho jesusito chuyito chuchin jesse,
jesusa chuya chucha susa, joaquin quincho joaco quino chimo, jorge coque jorgito george yorch coco,
jose pepe chepe cheo pepito josecito joe joey joseph chepito che, josefina pepa fina josie chepina
pepita josefa chepa, josue josh, juan juanito juancho john johnny juanillo chano, juana juanita
jane, julia julita julie, julian juli, julieta juli, julio julito, laura lau lalita laurita,
leobardo leo bardo, leonardo leo nardo leonard, leonel leo nel, leonor leo nora, leopoldo polo leo,
leticia lety leti letty ticha, lidia lili, lilia lili, liliana lili, lorena lore, lorenzo lencho
lenchito larry lorenz, lourdes lulu, lucia lucha luci lucy, luciano chano, luis lucho luisito wicho
louis louie guicho, luisa lucha luisita, luz lucecita lucha, magdalena magda malena lena nena,
manuel manolo manny manu lolo manuelito nelo meme manolito, manuela manola nela manolita, marcela
chela marce, marcelino chelino lino marce, marcelo chelo marce, marcos marquitos mark, margarita
mago rita maguita margo mague margaret, maria mari mary maruja marica mariquita maricita cuca,
mariana mari ana, maribel mari bel, maricela mari chela, marisol mari sol, mario mayito, martha
marta martita tita, martin tincho martincito, mateo teo matt matthew, matilde mati tilde,
maximiliano max maxi, maximino max mino, mauricio mau mauro moris, melchor melcho, mercedes meche
merche mechita mercy, micaela mica, miguel mike miguelito mickey migue mikey michael, miguelina
miguela lina, moises moi moy, monica moni, montserrat montse monse, natalia nati talia, natividad
nati, nicolas nico colas nick, norberto beto, norma normita, octavio tavo, ofelia ofe, olga olguita,
olivia oli, pablo pablito paul, patricia paty pati pato trisha pat, patricio pato pat, pedro perico
pedrito peter pete perucho, petra petrita, pilar pili pilarica, primitivo primi tivo, rafael rafa
rafita felo ralph, rafaela rafa fela, ramiro rami milo, inocencio chencho ino, crescencio chencho, ramon moncho monchi ray monchito, ramona mona
moncha, raquel quela rachel, raul raulito rulo, raymundo ray, rebeca becky, refugio cuca cuco,
reynaldo rey naldo, ricardo richie ricky richard rick riqui, rigoberto beto rigo, roberto beto
robert berto robertito tito bob bobby rob, rocio chio ro, rodolfo rudy fito fofo rolo, rodrigo rodri
rigo roy, rogelio roge yeyo roger, rolando rolo lando, rosa rosita rosi rosy chita rose, rosalba
rosa alba, rosalia rosa lia, rosalinda rosa linda, rosario chayo charo rosarito, rosaura rosa,
rosendo chendo, ruben rube, salvador chava sal chavita, samuel samy sam, santiago santi chago yago
jimmy, sandra sandrita, sara sarita, sebastian sebas chano tian, sergio checo serge checho,
silvestre chivete veche, silvia chiva silvita, simon moncho, socorro coco cocorro, sofia sofi chofi,
soledad chole sole cholita, susana susy susi sana, teodoro teo doro, teresa tere teresita tessa
techa teresina, tomas tommy tomasito tom thomas tomy, tomasa tomasita, trinidad trini, ubaldo uba
baldo, valentin vale, valentina vale tina, valeria vale, veronica vero, vicente chente vince
vicentito tente vincent, victor vito vic victorino, victoria vicky toya viqui, virginia vicky viky
gina, viviana vivi, wenceslao wences chelao, yolanda yoli yola, zacarias zaca, mariaguadalupe
guadalupe lupe lupita, mariadelosangeles marielos angeles, mariadelaluz marilu malu, marialuz marilu malu, mariadelcarmen maricarmen carmen maica,
mariafernanda mafer marifer, mariajose majo marijose, marialuisa malu marilu, mariateresa maite tere
mayte, mariadelrefugio cuca, mariaelena malena nena, mariaeugenia maru eugenia, josemaria chema,
joseluis joselo, josemanuel chema josema, juancarlos juanca, juanmanuel juanma, juanpablo juanpa,
juanjose juanjo, luisfernando luisfer, luismiguel luismi, miguelangel micky, victormanuel vitin,
anamaria anamari
`;
