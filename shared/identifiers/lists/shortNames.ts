/** How names are shortened on forms, folded: each name (or names spelled alike), then its short forms. Written for this project. */
const shortNames = `
  gonzalez gonzales glez gzz glz gnz gzlz gonz, hernandez hernandes hdez hdz hndz hrdz hernz, martinez martines mtz mtez mrtz
  mtnz mtzz, rodriguez rodrigues rdz rdguez rguez rodz rdgz rdgez rodgz, lopez lopes lpz, fernandez fernandes fdez fdz fndz,
  perez peres prz, sanchez sanches schz snchz schez, gutierrez gutierres gtz gtrz gtez gutz, ramirez ramires rmz rmrz, vazquez
  vasquez vzqz vqz vzz vazq vsqz, jimenez gimenez jmnz jmz, dominguez dgz dmgz dguez, garcia gcia grcia, mendoza mdza, alvarez
  alvz alvrz, velazquez velasquez vlzq vlqz, nunez nnz, castaneda castda, juarez jrz jurz, dominguez domgz, mendez mndz, torres
  trrs, guerrero grro, maldonado mldo, villanueva vnva, nguyen ngyn nguy,
  guadalupe gpe lupe, francisco fco, fernando fdo, eduardo edo, ignacio igno, guillermo gmo, antonio anto, alejandro alej,
  domingo dgo, santiago stgo sgo, concepcion concep, christopher xtopher, william wm, robert robt, charles chas, james jas,
  joseph jos, george geo, elizabeth eliz, margaret margt, katherine katharine kath, john jno, thomas thos, benjamin benj,
  samuel saml, daniel danl, mohammed mohamed muhammad mohd muhd md, abdul abd
`;

/** Short forms of a given or family name: Hernández → Hdez, Francisco → Fco. */
export function shortFormsOf(name: string): readonly string[] {
  circles ??= shortNames.split(",").map((circle) => circle.trim().split(/\s+/));

  return circles.flatMap((circle) =>
    circle.includes(name) ? circle.filter((each) => each !== name) : [],
  );
}

let circles: readonly (readonly string[])[] | undefined;
