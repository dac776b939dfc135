import { messages } from "../app/messages.ts";

/**
 * What an entry of the trail says was passed, `<field>:<type>:<pass>`, in words; what has no words shows as it stands.
 * An answer's field is `answers.<question>`.
 */
export function passedInWords(said: string): string {
  const texts = messages.passedChecks;
  const [field = "", type = "", pass = ""] = said.split(":");
  const kind = lookUp(texts.kinds, type);
  const what = lookUp(texts.passes, pass);
  const where = lookUp(texts.fields, field.split(".")[0] ?? "");

  return kind && what ? [`${kind} ${what}`, where].filter(Boolean).join(", ") : said;
}

const lookUp = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
