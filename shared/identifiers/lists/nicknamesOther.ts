/** What somebody may be called in other languages of the communities served: circles between commas, names and short forms alike. Written for this project. */
export const nicknamesOther = `
aleksandr alexander aleksander oleksandr sasha alex shura sanya sashko, aleksandra oleksandra sasha
shura alexandra, aleksei aleksey alexei oleksiy alyosha lyosha alex lesha, anastasia anastasiia
nastya nastia stacy asya, anatoliy anatoly anatoli tolya tolik, andrei andrey andriy andrew
andryusha andy, anna hanna anya anechka annie, antonina tonya, boris borys borya, bogdan bohdan
bodya danya, daria dariia darya dasha, dmitri dmitry dmytro dima mitya dimitri, ekaterina yekaterina
kateryna katya katia kate katerina, elena olena lena yelena helen lenochka, elizaveta yelizaveta
liza lisa, evgeni yevgeny evgeny yevhen zhenya gene eugene, evgenia yevgenia yevheniia zhenya,
galina halyna galya halya, georgi georgiy zhora gosha george, gennady gennadi gena, grigori grigoriy
hryhoriy grisha, igor ihor gosha, irina iryna ira irisha irene, ivan vanya john ivanko, khrystyna
christina kristina, konstantin kostya kostyantyn, ksenia kseniia oksana ksyusha, larisa larysa lara,
leonid lenya leon, lidia lidiya lida, liudmila lyudmila ludmila lyudmyla luda lyuda mila, lyubov
liubov lyuba, maksim maksym max maxim, maria mariya mariia masha marusya, marina maryna marinka,
mikhail mykhailo misha michael mike, mykola nikolai nikolay kolya nick nicholas, nadezhda nadiya
nadiia nadya, natalia nataliya natalya natasha nata, nikita mykyta nikki, oksana ksenia oksanka,
oleg oleh olezhka, olga olha olya olia, pavel pavlo pasha paul, petr pyotr petro petya peter, polina
polya, roman roma, ruslan rus, sergei sergey serhiy serhii serega seryozha sergio, sofia sofiya
sonya, stanislav stas, stepan styopa, svetlana svitlana sveta lana, taras tarasik, tamara tamta,
tatiana tatyana tetiana tetyana tanya tania, timofey tymofiy tima, valentina valentyna valya, valeri
valeriy valery valera, vasily vasyl vasiliy vasya, vera vira verochka, viktor victor vitya,
viktoriya viktoriia victoria vika, viacheslav vyacheslav slava, vitaly vitaliy vitalik vitalya,
vladimir volodymyr vova volodya vlad, vladislav vladyslav vlad slava, yaroslav slava yarik, yulia
yuliya yuliia julia yulya, yuri yuriy yury yura, zinaida zina, zoya zoia, muhammad mohammed mohamed
mohammad muhammed mohamad mohamud mohammod maxamed mo moe, ahmed ahmad ahmet achmed axmed, abdullah
abdullahi abdalla abdulle abdul abdi, abdirahman abdurrahman abdulrahman abdi abdu, abdirizak abdi
rizak, abdikadir abdulkadir abdi, abdulaziz abdiaziz aziz abdi, abdulkarim karim abdikarim abdi, ali
aly cali, hassan hasan xasan, hussein husein hussain husayn xuseen, ibrahim ebrahim abraham ibro
ibrahima, ismail ismael esmail, yusuf youssef yousef yosef joseph joe, yahya yehia john, issa isa
isse, musa moussa mousa moses, omar umar cumar, osman othman usman uthman cismaan, khadija khadijah
kadija khadiijo kadijo, fatima fatimah fatma faduma fadumo fatoumata fatou, aisha ayesha aicha
caasha aysha aishah, mariam maryam maryan miriam maryama, zainab zeinab saynab zaynab zeynep, zahra
sahra zara, halima halimo haleema, hamza hamsa, hamid hameed, khalid khaled khalil, mahmoud mahmood
mohamoud mahmud, mustafa mostafa mustapha, nur noor nour nuur, rashid rasheed, said saeed sayed
siciid, salim saleem, samir sameer sam, tariq tarek tarik, walid waleed, yasin yaseen, yasmin
yasmine yasmeen jasmine, amina aminah, asha aasha caisha, jama jamac, hodan hodo, daoud dawit dawud
david, yohannes john johannes, giorgis george, gebre gebremedhin gebremariam, tesfaye tesfa,
selamawit selam, tewodros teddy theodros, yordanos yordi, betelhem bethlehem betty, bereket barkot,
makonnen mekonnen, nguyet moon, dung yung, phuong fung, hung hong, thanh tan, tuan tony, minh mike,
huong rose, van vann, xiong xyooj, vang vaj, pao paj, krishna krish kishan, lakshmi laxmi, sandeep
sandy, rajesh raj raju, rajinder raj raji, harpreet harry preet, gurpreet gary preet, manpreet mani
preet, jaspreet jas jassi preet, amandeep aman, hardeep harry, kuldeep kully, jaswinder jas jassi,
sukhwinder sukhi sukh, paramjit pam, inderjit inder, vijay vij, sanjay sanj, priyanka priya, deepika
deepa, anjali anju, wilhelm bill william, giovanni gianni john, giuseppe joe beppe joseph, pierre
pete peter, jacques jack, jeanpaul jp, jeanclaude jc, jeanbaptiste jb, guillaume william, etienne
steve, mateusz matt, piotr peter, pawel paul, krzysztof chris, katarzyna kasia kate, malgorzata
gosia, agnieszka aga, malgorzata margaret, janusz jan, tomasz tom, zbigniew zbyszek, stanislaw stan
staszek, rosario charing charito, maria marya mariz, corazon cora cory, lourdes lulu odette,
remedios remy, milagros mila mily, erlinda linda, rosalinda linda, teresita tess tessie, francisco
kiko isko, eduardo eddie edong, ferdinand andoy ferdie, jejomar jojo, emmanuel emman manny,
concepcion connie, purificacion puring, felicidad fely, ludivina vina, iosefa joe, siaosi george,
ioane john, sione john, viliami william, tevita david, tavita david, semisi james, mikaele michael,
paulo paul, petelo peter, malia maria, ana anna, keoni john, kimo jim james, kawika david, mikala
michael, kaleo leo, kamaka mark, leilani lani, kealoha kea
`;
