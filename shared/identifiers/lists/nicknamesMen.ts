/** What a man may be called in English: circles between commas, names and short forms alike. Written for this project. */
export const nicknamesMen = `
aaron aron erin ronnie ron, abraham abram abe bram, adam addy ade, adrian adrien ade, albert al bert
bertie elbert, alexander alexandre aleksander alex alec alek al lex sandy sasha xander zander,
alfred alf alfie al fred freddie freddy, allen allan alan al, alonzo alonso al lon lonnie lonny,
alphonso alfonso al fonzie fonz, alvin al vin vinny, ambrose amby brose, amos moe, andrew andre andy
drew, angelo ange angie, anthony antony tony ant toni antonio anton, archibald archie arch, armand
armando mando, arnold arnie arn, arthur art artie arty, asa ace, ashton ash, augustus august
augustine augie gus gussie, austin austen aus, barnabas barnaby barney, barry baz, bartholomew bart
bartlett barry, benedict ben bennett benny, benjamin ben benny bennie benji benjie benjy jamin,
bernard bernie barney bern, bertram bert bertie, bradford brad bradley ford, bradley brad lee,
brandon bran brendon, brendan brenden bren, brian bryan bri, bruce brucie, burton burt bert, byron
ron, calvin cal vin, cameron camron cam cami, carl karl carlton charlie, carlton carl tony, cassius
cash cass, cecil cece, cedric ced rick, charles charlie charley chuck chas chaz chip chad chick
charly, chester chet, christian chris christopher kit, christopher chris kris topher christy cris
kristopher kristoffer kit christoph, clarence clare larry clay, clayton clay, clement clem, clifford
cliff clifton, clifton cliff tony, clinton clint, clyde cly, cody codey kody, conrad conny rad,
cornelius neil corny connie corey neal, curtis curt kurt, cyrus cy, dale dal, dallas dal, damien
damian damon, daniel dan danny dannie danial, darius dary, darnell nell, darrell darryl daryl
darrel, david dave davey davy davie, dean dino deano, delbert del bert, demetrius demetri dmitri
meech jim dee, dennis denis denny, deon dion deion dee, derek derrick derick rick ricky dirk,
desmond des dez desi, dewayne dwayne duane dwain wayne, dexter dex, dominic dominick dominique dom
nick nicky, donald don donny donnie, donovan don donny van, donte dante dontae tay, dorian dory dor,
douglas douglass doug dougie, drew drewie, dustin dusty, dylan dillon dyl, earl earle, edgar ed
eddie edward ned, edmund edmond ed eddie ned ted, edward ed eddie eddy ned ted teddy ward, edwin ed
eddie win ned, elbert al bert bertie, eldon don eld, eli elijah elias, elias eli lee, elijah eli
lige lij, elliot eliot elliott eli, ellis eli ell, elmer el, elton el tony, elvin el vin, emanuel
emmanuel immanuel manny mannie manuel, emery em emmy, emmett em emmet, ephraim eph, eric erik erick
rick ricky, ernest ernie earnest ern, ethan eth, eugene gene, evan ev van, everett ev rhett, ezekiel
zeke, ezra ez, ferdinand ferdie fred, floyd lloyd, forrest forest, francis frank fran frankie
franky, franklin frank frankie lin, frederick fred freddie freddy fredrick fredric rick fritz,
gabriel gabe gabby, garrett gary garry garret, garfield gar, gary garry gar, gavin gav, geoffrey
jeffrey jeff geoff, george georgie geo jorge, gerald jerry gerry jerald, gerard jerry gerry, gilbert
gil bert gib, glenn glen, gordon gordy gord, gregory greg gregg greggory, griffin griff, harold hal
harry, harrison harry, harry hal henry harold, harvey harv, henry hank harry hal, herbert herb bert
herbie, herman herm, hezekiah hez, howard howie ward, hubert hugh bert, hugh hughie huey, hugo huey,
ignatius iggy nate, ira ike, irvin irving irv erv, isaac isaiah ike zac zack, isaiah ike zay izzy,
isidore izzy sid, israel izzy issy, jabari bari jay, jackson jack jax, jacob jake jakob jay cob
coby, jamal jay, jamar jay, james jim jimmy jimmie jamie jem jay jimbo jaime, jamarcus marcus jay,
jared jarod jarrod jerry, jarvis jarv, jason jay jase, jasper jas, javon von jay, jayden jay jaden,
jedediah jed, jefferson jeff, jeffrey jeff jeffery geoff jeffry, jeremiah jerry jeremy jere jem,
jeremy jerry jem jere jeramy, jermaine jerm maine jay, jerome jerry rome, jesse jessie jess, joel
joe, jonathan jon johnathan john johnny nathan jonny nate jonathon, john johnny jack jon johnnie
jock jackie, jordan jordy jory jord judd, joseph joe joey jo jody jos, joshua josh, josiah josh joe,
julian jules jule, julius jules, justin jus, keith keef, kelvin kel, kendall ken kenny, kendrick ken
kenny rick, kenneth ken kenny kennith, kevin kev, kristopher kris chris christopher, kurtis kurt
curt curtis, lamont monty, lancelot lance, larry lawrence lar, lavon von, lawrence larry laurence
lars lon lawrie lorenzo, leander lee andy, lee leigh, leland lee, lemuel lem, leo leon, leon leo
lee, leonard len lenny leo lennie, leopold leo, leroy lee roy, leslie les, lester les, levi lev,
lewis lew louis lou, lincoln linc, linwood lin woody lynwood, lionel leo, lloyd loy, logan loge,
lonnie lon, louis lou lewis louie luis, lucas luke luc lukas, lucius lou luke, luther lou, lyle ly,
malachi kai, marcellus marc cellus, marcus mark marc markus, mario mars, mark marc marcus, marquis
marquise mark marq, martin marty mart, marvin marv merv, mason mase, mathias matt thias, matthew
matt matty mathew mattie, maurice morris moe mo reese maury, maverick mav rick, maximilian max
maxie, maxwell max, melvin mel, melvyn mel, merle mer, merlin merle, mervin merv, michael mike mikey
mick micky mickey micheal mitch mikael, miles myles milo, milton milt, mitchell mitch mitchel,
mohammed muhammad mohamed mohammad mo moe hammad, monroe roe, montgomery monty gomer, mordecai mort,
morgan mo, mortimer mort, moses moe mo, murray mur, myron ron, nathan nate nat nathaniel, nathaniel
nate nathan nat nathanial, nehemiah nemo miah, neil neal niel, nelson nels, nicholas nick nicky nico
nicolas cole nik nikolas klaus, nigel nige, noel noe, norbert bert norb, norman norm, obadiah obie,
oliver ollie oli, orlando lando, orville orv, oscar ozzie, osborn oz ozzie, oswald oz ozzie, otto
ott, owen owie, patrick pat paddy patty rick patric, paul paulie pauly, percival percy perce, percy
perce, peter pete petey, philip phillip phil pip flip, phineas finn, pierce pierre, preston pres,
quentin quinton quint quin, quincy quin, ralph ralphie, randall randy rand randal, randolph randy
dolph rand, raphael rafael rafe rafi, raymond ray raymundo, reginald reggie reg rex, reuben ruben
rube, rex reggie, richard rick dick rich ricky rickey richie dickie ricki, riley ry, robert rob bob
bobby robbie bobbie robby bert robin, roderick rod rick roddy rodrick, rodney rod roddy, roger
rodger rog, roland rollie rowland rolly, roman rome, ronald ron ronnie ronny, roosevelt rosie, ross
rossie, rowan ro, roy leroy royce, royal roy, rudolph rudy rolf rudolf, rufus rufe, rupert rupe,
russell russ rusty russel, ryan ry, salvatore sal salvador, samson sam, samuel sam sammy sammie,
sanford sandy, saul sol, scott scotty scottie, seamus shay james, sean shawn shaun shon, sebastian
seb bas bash, seth sethie, seymour sy, shane shay, sheldon shel, sherman sherm, sherwood woody,
sidney sydney sid syd, silvester sylvester vester, simeon sim, simon sy, solomon sol solly saul,
spencer spence, stanley stan, stephen steven steve stevie steph stephan stefan, sterling sterl,
stewart stuart stu stew, tavon tay von, terence terrence terrance terry ter, terrell terry rell,
thaddeus thad ted tad, theodore ted teddy theo teddie dore, theodis theo, thomas tom tommy thom
tommie, timothy tim timmy timmie, titus ty, tobias toby tobe, tracy trace, travis trav, tremaine tre
maine, trevor trev, trevon trey tre von, tristan tris, troy roy, truman tru, tucker tuck, tyler ty,
tyree ty ree, tyrell ty rell, tyrone ty ron, tyrese ty reese, tyson ty, ulysses lyss, uriah uri,
valentine val, vernon vern, victor vic vick, vincent vince vinny vin vinnie, virgil virge, wallace
wally, walter walt wally, ward wardie, warren ren, wendell dell, wesley wes westley, weston wes
west, wilbert will bert wil, wilbur will wil, wiley will, wilfred will fred wil, willard will bill,
william will bill billy willie liam willy wil billie bud guillermo, willis will willie, wilson will
wil, winfield win, winston win winn, woodrow woody, wyatt wy, xavier xav zave, zachary zach zack zac
zak zachery zackary zachariah, zachariah zach zack, zebulon zeb
`;
