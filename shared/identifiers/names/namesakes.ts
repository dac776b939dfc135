/**
 * People whom streets, schools, laws, programs and goods are named after; words in order.
 */
export const namesakes: readonly string[][] = `
  martin luther king, luther king, ryan white, mckinney vento, cesar chavez, cesar e chavez, vincent de paul, catherine booth, mary kay,
  betty ford, rosa parks, harvey milk, john muir, johns hopkins, harriet tubman, frederick douglass, booker t washington, thurgood marshall,
  malcolm x, george washington, abraham lincoln, john f kennedy, benito juarez, simon bolivar, dolores huerta, francis of assisi,
  jack in the box, fred meyer, trader joe, wells fargo, jackson hewitt, edward jones, ross dress, dorothy day, jimmy john, papa john, carl jr,
  jane doe, john doe, pep boys, cruz roja, roberto clemente, juan diego, michael reese, howard brown, ronald reagan, theodore roosevelt,
  franklin roosevelt, barack obama, woodrow wilson, emiliano zapata, miguel hidalgo, jose marti, mother teresa, madre teresa, padre pio,
  san judas, good samaritan, desert storm, cash app, per diem, family promise, peer support, john deere, jenny craig, betty crocker,
  little caesars, dollar general, sojourner truth, clara barton, florence nightingale, eleanor roosevelt, jackie robinson, jimmy carter,
  jane addams, fannie mae, freddie mac, sallie mae, walla walla, mckinneyvento, dr martens, dr king, prince george, anne arundel, capri sun,
  dr seuss, dr oz, mario kart, johnny cash, billy graham, rick steves, alice springs, clara maass, ronald mcdonald, peter pan, peter piper,
  jack russell, charlie brown, mickey mouse, dolly parton, taylor swift, michael jordan, mike tyson, air jordan, air jordans, bruce lee,
  lebron james, kobe bryant, george floyd, breonna taylor, tim hortons, uncle ben, aunt jemima, mrs dash, mr clean, mrs butterworth, mr coffee,
  dr pepper, dr scholl, dr bronner, dr phil, doc martens, mrs fields, jimmy dean, bob evans, marie callender, sara lee, oscar mayer, jim beam,
  jack daniels, jack daniel, johnnie walker, johnny walker, jose cuervo, captain morgan, sam adams, samuel adams, evan williams, frank redhot,
  ben jerry, ben and jerry, duncan hines, famous amos, orville redenbacher, ruby tuesday, chuck e cheese, tommy hilfiger, calvin klein,
  ralph lauren, michael kors, kate spade, vera bradley, steve madden, eddie bauer, chuck taylor, chuck taylors, elizabeth arden, estee lauder,
  johnson johnson, johnson and johnson, benjamin moore, sherwinwilliams, sherwin williams, rosetta stone, charles schwab, morgan stanley,
  jp morgan, merrill lynch, harley davidson, henry ford, ben taub, barnes jewish, mary bethune, katie beckett, baker act, earl warren,
  harry potter, stephen king, maya angelou, bob marley, guardian angel, angel tree, jim crow, john hancock, joe biden, donald trump, bob ross,
  bob barker, dave ramsey, jerry springer, judge judy, joel osteen, celia cruz, vicente fernandez, juan gabriel, jenni rivera, pedro infante,
  carlos slim, frida kahlo, diego rivera, cristo rey, mercedes benz, art walk, captain america, rio grande, ella baker, ida wells, fannie hamer, nat turner, medgar evers, captain crunch, byrd barr, edward thomas, thomas nelson, black panther, santos laguna, cal works
`
  .split(",")
  .map((name) => name.trim().split(" "));
