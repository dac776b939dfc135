/** Characters that Unicode does not take apart, or wrongly for names, by how they are read. */
export const spelledSigns: ReadonlyMap<string, string> = new Map([
  ...pairs("ßss æae œoe þth ĳij"),
  ...each("o", "øɵⲟ"),
  ...each("l", "łƚɫ"),
  ...each("d", "đðɖɗ"),
  ...each("h", "ħɦ"),
  ...each("i", "ıɨɩ"),
  ...each("t", "ŧƭ"),
  ...each("b", "ƀɓ"),
  ...each("a", "ɑⱥ"),
  ...each("g", "ɡǥ"),
  ...each("z", "ƶ"),
  ...each("u", "ʉ"),
  ...each("σ", "ς"),
  ...inARow("abcdefghijklmnopqrstuvwxyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ", ""),
  ...each("y", "ʏ"),
  ...each("z", "ᴢ"),
  ...inARow("abcdefghijklmnopqrstuvwxyz", from(0x1f150, 26), from(0x1f170, 26)),
  ...inARow("0123456789", `⓿${from(0x2776, 9)}`, `\u{1f10c}${from(0x2780, 9)}`),
  ...inARow("123456789", from(0x278a, 9), from(0x24f5, 9)),
  ...each(
    "'",
    "'`\u2018\u2019\u201a\u201b\u2039\u203a\u00b4\u2032\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\ua78c\uff07",
  ),
  ...each('"', "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u02ba"),
  ...each("-", "\u2043\u02d7\u2212\u2796"),
  ...each("\n", "\u0085\u2028\u2029"),
]);

function pairs(list: string): [string, string][] {
  return list.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]);
}

function each(plain: string, all: string): [string, string][] {
  return Array.from(all, (sign) => [sign, plain]);
}

/** Alphabets and digits in another style, in the order of the plain ones. */
function inARow(plain: string, ...styles: readonly string[]): [string, string][] {
  return styles.flatMap((style) =>
    Array.from(style, (sign, at): [string, string] => [sign, plain.charAt(at)]),
  );
}

function from(first: number, count: number): string {
  return Array.from({ length: count }, (_, at) => String.fromCodePoint(first + at)).join("");
}
