/** What a woman may be called in English: circles between commas, names and short forms alike. Written for this project. */
export const nicknamesWomen = `
aaliyah liyah aliyah lia, abigail abby gail abbie abbey abi abbigail, adelaide addie della ada
heidi, adeline addie adelyn ada addy, adriana adrianna adrienne ana, agatha aggie, agnes aggie
nessie, aileen eileen ilene, alberta bertie allie, alexandra alex lexi sandra alexa lexie sandy
sasha ali allie alexandria lex xandra, alexis lexi alex lexie lex, alfreda freda frieda, alice allie
ally ali alicia, alicia ali allie lisha alisha, alison allison ali ally allie alyson, alma allie,
althea thea, alyssa alissa lyssa ali aly, amanda mandy manda mandi amy, amber amb, amelia amy millie
mia emily mel, amy aimee ames, anastasia stacy ana stasia stacey tasia, andrea andi drea andie andy,
angela angie ang angel angelica, angelica angie ang angel, angelina angie lina, anita nita, ann anne
annie anna nan nancy, anna ann annie anne ana hannah, annabelle anna belle annie bella, annette
annie netta nettie, antoinette toni nettie antonia netta toinette, antonia toni tonia, april apryl,
arabella bella belle ara, ariana arianna ari ana, ariel ari elle, arlene arly lena, ashley ash
ashleigh ashlee ashly, athena thena, aubrey bree aubree, augusta gussie, aurora rory, autumn aut,
ava avie, barbara barb babs barbie bobbie barbra, beatrice bea trixie bee beatrix, belinda bel lindy
linda, bernadette bernie detta, bernice bernie bunny berniece niecy, bertha bertie, bethany beth,
beverly bev beverley, blanche blan, bobbie roberta, bonita bonnie, brandy brandi bran, breanna
brianna bree bre bri breana, brenda bren, briana bri bree brianna breanna, bridget bridgette biddy
bridie bridgit, brittany britt britney brittney brit, brooke brook, caitlin kaitlyn cait caitlyn
katelyn kate katie, camille cam cami millie, candace candice candy candi kandace, cara kara, carla
karla carly, carlotta lottie, carmen carm, carol carole carrie caroline, caroline carrie carol
carolyn lina carolina caro, carolyn carol carrie lynn, cassandra cass cassie sandra cassy sandy,
cassidy cass cassie, catherine cathy kate katie cat kathy cathie katherine kathryn cate catharine,
cecilia cece celia cecily cissy, celeste cel, celestine celeste, chantel chantal shantel, charity
chari, charlene charlie char, charlotte charlie lottie char lotta, chastity chas, chelsea chels
chelsey, cherie sherry cher, cheryl sheryl cher sherry, cheyenne chey shyanne, chloe clo, christina
chris tina christy chrissy cristina kristina, christine chris chrissy tina christy kristine, cindy
cynthia lucinda, claire clair clare, clara clare, clarissa rissa clare, claudia claudie, clementine
clem, colleen coll, constance connie, cora corrie, cordelia delia cordie, corinne cory rinn,
courtney kourtney, crystal chris krystal crys, cynthia cindy cyn cyndi, daisy margaret, danielle
dani danny elle daniella, daphne daph, darlene darla, dawn dawnie, deanna dee deana anna, deborah
deb debbie debra debby debora, delia dee, delilah lilah dee, della adele, delores dee lola dolores,
denise dee niecy denyse, desiree des dez desi, destiny des desty, diana diane dianna, diane diana
dianne, dolores lola dee delores lolly, dominique nikki dom, donna don, dora dory, doreen dory dor,
doris dorrie, dorothy dot dottie dolly dorothea dory dee, ebony eb, edith edie edy, edna eddie,
eileen aileen leenie, elaine lainey ellie, eleanor ellie nora nell elle lenora nellie eleanore
elinor, elizabeth liz beth betty lizzie eliza betsy liza libby bess bessie elsie lisa elisabeth
lisbeth betsey lizzy ellie elise bette lilibet, ella ellie, ellen ellie nell nellie elle helen,
eloise ellie lou, elsie elsa, elvira elvie vera, emily em emmy millie emilie emmie, emma em emmy,
erica erika ricki rikki, ernestine ernie tina erna, esmeralda esme, esperanza espie hope, essie
estelle, estelle stella essie, esther essie hettie ester, ethel eth, eugenia genie gene, eunice
niecy, eva evie eve, evangeline eva evie angie vangie, evelyn evie eve ev lyn, faith fay, felicia
fel lisha, felicity fliss, fernanda nanda fern, florence flo flossie florrie, frances fran francie
fannie franny frankie sissy, francesca fran frannie chesca, francine fran, gabriella gabby gabi ella
gaby bri, gabrielle gabby gabi elle brielle gaby, gail abigail gayle, genevieve jen ginny viv genny,
georgia georgie, georgina georgie gina, geraldine gerri jerry geri, gertrude gertie trudy gert
trude, gillian jill gill, gina regina, giselle gigi, glenda glen, gloria glory, grace gracie,
gretchen greta, guinevere gwen jen, gwendolyn gwen wendy gwenny, hailey haley hayley, hannah hanna
hanny anna, harriet hattie harry, hazel haze, heather heath, heidi adelheid, helen nell helena
nellie lena ellen, helena lena nell, henrietta hettie etta hetty retta, hilary hillary hil, hope
hopie, ida idy, imani mani, imogene imo genie, ingrid inga, irene renie rena, iris iri, isabel izzy
isa belle isabelle bella isobel, isabella izzy bella isa belle ella, jacqueline jackie jacky
jacquelyn jaclyn jacque, jada jay, jamie james, jane janie jenny jan janet, janet jan janette
jannie, janice jan janis, jasmine jazz jas jazmin jazmine, jayla jay, jean jeanie jeannie, jeanette
jean jeannie nettie jeannette, jenna jen, jennifer jen jenny jenn jennie jenni jenifer, jessica jess
jessie jessi jesse, jessie jess, jill gillian jillian, jillian jill gillian, joan joanie jo, joann
jo joanne annie joanna, joanna jo anna joanne, jocelyn joss jo joy, jodie jody jo, johanna jo hanna,
josephine jo josie fina josey, joy joyce, joyce joy, juanita nita, judith judy judi jude, julia
julie jules, juliana julie jules ana, julianne julie jules, julie jules, juliet jules julie, june
junie, justine tina jussie, kaitlyn kate katie kait, kamala kam, karen kari, kassandra kass kassie
sandra, katherine kathy kate katie kathryn kathie katharine kat kit kitty catherine kay, kathleen
kathy kath katie kathie cathleen, kathryn kathy kate katie kat, katrina kat trina katie kate, kayla
kay kaila, keisha lakeisha kiesha, kelly kel kelli kellie, kelsey kels, kendra kenny, khadijah
dijah, kiara kia, kimberly kim kimmy kimberley kimmie, kirsten kirs, kristen kris kristin krissy
kirsten, kristina kris tina kristy, kristine kris tina, krystal krys kris, kyla ky, lakeisha keisha
kesha, lakesha kesha, lashonda shonda, latasha tasha, latisha tisha, latonya tonya, latoya toya,
latrice trice, lauren laurie ren, laura laurie lori lolly laurel, laverne verna, lavinia vinnie,
leah lee, leilani lani, lenora nora, leona leo, leslie les lesley, leticia letty tish, lillian lily
lil lilly lillie, lily lil lilly, linda lindy lin lynda, lindsay lindsey linz lin, lisa elizabeth,
lola dolores, loretta lettie retta lori, lorraine lori rainy raine, louise lou lulu, lucille lucy
lu, lucinda lucy cindy, lucretia lu, lucy lu, lydia lyddie, lynette lynn nettie, lynn lynne lin,
mabel may, mackenzie mac kenzie mckenzie kenz, madeline maddie maddy madelyn madeleine lena, madison
maddie maddy madi, magdalena maggie lena magda, makayla kayla mikayla mac, marcella marcy cella,
marcia marsha marcy, margaret maggie meg peggy marge margie peg greta madge daisy rita megan maisie
margo margret midge, margarita rita maggie, marguerite rita maggie, maria marie mary mia, mariah
riah, marian marianne mary ann, marie mary, marilyn lynn mary, marissa rissa mari, marjorie marge
margie marj, marlene marla lena, marsha marcia, martha marty mattie patty, mary molly polly mae
mamie may maria maryann, matilda tilly mattie maddie tilda, maureen mo reen maura, maxine max, maya
may, megan meg meggie meghan, melanie mel lanie, melinda mel mindy lindy linda, melissa mel missy
lissa lisa, melody mel, mercedes mercy sadie, meredith mer merry, michaela mikayla mickey kayla,
michelle shelly mickey chelle michele missy, mildred millie milly, millicent millie milly, minerva
minnie, miranda randi mandy mira, miriam mimi mitzi mirry, moira mo, molly mol, monica mona nikki
moni, monique nikki mo moni, morgan mo, muriel mur, myrtle myrt, nadine nada dee, nakia kia, nancy
nan nance ann, naomi nomi omi, natalie nat nattie nataly, natasha tasha nat tash, nevaeh vay nev,
nichole nikki nicole nicki, nicole nikki nicki cole nicky nicolette, nina nin, noelle noel elle,
nora norah eleanor, noreen nora, norma norm, octavia tavia, olive livvy, olivia liv livvy ollie
livia, opal ope, ophelia phelia, pamela pam pammy, patience pat, patricia pat patty trish tricia
patsy patti trisha pattie, paula polly paulie, paulette paula, pauline paula polly, pearl pearlie,
penelope penny nell, philomena mena, phoebe phoeb, phyllis phyl, polly mary, porsha portia, precious
presh, priscilla pris cilla prissy, prudence prue, quanisha nisha, rachel rach rae rachael shelly,
ramona mona, rebecca becky becca beck reba rebekah, regina gina reggie reg, renee nee, rhoda ro,
rhonda ron ronnie, rita margaret, roberta bobbie robbie berta bobby, robin rob robyn, rochelle
shelly chelle, rosalie rose rosie, rosalind roz rose rosalyn ros, rosamond roz, rosanne rose
roseanne rosie, rose rosie, rosemary rose rosie romy, roxanne roxie rox roxy, ruth ruthie, sabrina
bri brina, sadie sarah sara, sally sal sarah, samantha sam sammy sammie mandy, sandra sandy sandi
sondra, sarah sally sadie sara sar, savannah savanna van vanna, selena lena, serena rena, shakira
kira, shaniqua niqua shan, shannon shan, sharon shari sherry shar, shayla shay, sheila shei, shelby
shel, shenika nika, shirley shirl lee, sierra cierra, simone sim, sonia sonya, sophia sophie sophy
sofia, stacy stace stacey stacie, stella estelle, stephanie steph stephie steffi stevie stephany,
sue susan suzanne, susan sue susie suzy suzie, susannah sue susan anna suzie hannah, suzanne sue
suzie zanne, sybil sib, sydney syd, sylvia syl sylvie, tabitha tabby, tamara tammy tam tami mara,
tameka meka, tamika mika, tanisha nisha tan, tanya tonya, tasha natasha, tatiana tanya tati tatyana
tiana, taylor tay, teresa terry tess tessa theresa terri tracy reese teri, thelma thel, theodora
dora theo thea, theresa terry tess tracy resa tessa, tiffany tiff tiffy, toni antonia, tonya toni,
tracy trace, trinity trin, ursula ursie, valerie val, vanessa nessa van ness, vera verie, verna
vern, veronica ronnie roni vera vonnie nica, victoria vicky tori vicki vickie toria vic, viola vi,
violet vi lettie, virginia ginny ginger virgie gina, vivian viv vivi, vonda vonnie, wanda wendy,
wendy wen gwendolyn, whitney whit, wilhelmina mina billie willie wilma minnie, willa will, wilma
willie, winifred winnie freddie, yasmin yas yasmine, yolanda yoli yola, yvette eve, yvonne vonnie
eve, zoe zo
`;
