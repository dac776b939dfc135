/** Pieces that, said again and again, make a careless finder start over at every character. */
const pieces: readonly string[] = [
  ..."a A1 \n\t.,;:-_'\"`/\\()[]{}@#$%&*+=?!|~<>",
  ..."é\u0301\u200b\u202e\ud835\udc00𝐀😀٣①\u00a0Жαß名ﷺ",
  "a@",
  "@a",
  "a.a@a.",
  "a at b dot ",
  "1-",
  "1/",
  "1.",
  "1 ",
  "12 ",
  "123 ",
  "1,",
  "(5",
  "( 5 0 9 )",
  "509-555-",
  "5095550123",
  "five o nine ",
  "no no no ",
  "x-",
  "xxx-xx-",
  "last four 1234 ",
  "SSN ",
  "SSN: 1 ",
  "DOB ",
  "DOB 1/",
  "born born ",
  "nacio el ",
  "june ",
  "1 de enero de ",
  "12 12 12 ",
  "40 yo ",
  "Rosa ",
  "ROSA ",
  "Rosa Maria ",
  "Rosa, ",
  "Rosa-",
  "RosaDuarte",
  "Maria y ",
  "R. ",
  "R.",
  "O'",
  "O'O'O'",
  "de la de la ",
  "Maria de la ",
  "Mc",
  "met with ",
  "met with Maria and ",
  "habló con ",
  "cl. ",
  "mother of ",
  "1 Main St ",
  "1 N N N ",
  "Main & ",
  "Apt ",
  "apt 1 apt ",
  "Calle 5 y ",
  "HIV ",
  "no HIV ",
  "positive ",
  "http://",
  "www.",
  "@a_1 ",
  "IG: ",
  "insta insta ",
  "A123456789 ",
  "plate ",
  "case # ",
  "ABC1",
  "[name]",
  "[name] ",
  "[name",
  "[[[]]]",
  "((((()",
  "{}",
  "\"'",
  "’",
  "--",
  "- ",
  "\r\n",
  " \n",
  " ,",
  "a, b; ",
  "name,dob,ssn\n",
  "|a|1",
  "Rоsа ",
  "R\u200bo\u200b",
  "é\u0301\u0301",
  "the only ",
];

/** Texts that are not one piece alone. */
const made: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ["letters of base64", (length) => filled(length, (n) => "ABCxyz019+/"[(n * n + 7 * n) % 11])],
  ["every character there is", (length) => filled(length, (n) => String.fromCodePoint(33 + n))],
  ["words that all differ", (length) => filled(length, (n) => `${inLetters(n)} `)],
  ["names that all differ", (length) => filled(length, (n) => `R${inLetters(n)} `)],
  ["numbers that all differ", (length) => filled(length, (n) => `${n} `)],
  ["a table", (length) => filled(length, (n) => `Rosa,${n},1/${n % 28}/1988,509-555-${n}\n`)],
  [
    "brackets that open and then close",
    (length) => "(".repeat(length / 2) + ")".repeat(length / 2),
  ],
  ["one line and one name at its end", (length) => `${"a ".repeat(length / 2)}Rosa`],
];

/** Texts of about so many characters, each named after what it repeats. */
export const hostileTexts = (length: number): (readonly [name: string, text: string])[] => [
  ...pieces.map(
    (piece) =>
      [
        JSON.stringify(piece),
        piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
      ] as const,
  ),
  ...made.map(([name, text]) => [name, text(length)] as const),
];

function filled(length: number, piece: (n: number) => string | undefined): string {
  let text = "";
  for (let n = 0; text.length < length; n++) text += piece(n) ?? "";

  return text;
}

const inLetters = (n: number) =>
  n.toString(26).replace(/[0-9]/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
