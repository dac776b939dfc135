/**
 * Cyrillic, Greek and Armenian letters, folded, that look like Latin ones. Capital and small letters of one
 * shape differ: "Η" is seen as H, "η" as n.
 */
export const lookAlikes = {
  lower: pairs(
    "аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy үy хx ьb ԁd ԛq ԝw һh ѵv ӏl гr пn иu гr яr ёe",
    "αa βb γy εe ζz ηn ιi κk μu νv οo ρp σo τt υu χx ωw ϳj",
    "օo սu հh ոn յj ցg քp",
  ),
  upper: pairs(
    "аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy үy хx ьb ԁd ԛq ԝw һh ѵv ӏi иn яr",
    "αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx ϳj",
    "օo սu տs",
  ),
};

function pairs(...lists: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap((list) =>
      list.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
    ),
  );
}
