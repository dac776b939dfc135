import type { Encoding } from "./encodingOf.ts";
import { SetProblem } from "./setProblem.ts";
import type { SourceFile } from "./sourceFiles.ts";

/** A record of HMIS CSV is some hundred characters; beyond this the file is something else. */
const longestLine = 1_000_000;

/** A file's lines in order, some at a time, whatever ends them: LF, CRLF, CR, or each where it likes. */
export async function* linesOf(file: SourceFile, encoding: Encoding): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(encoding);
  let rest = "";

  for await (const chunk of file.open()) {
    // A CR at the very end may be the first half of a CRLF: it waits for the next chunk.
    const [whole, open] = cutLastLine(rest + decoder.decode(chunk, { stream: true }));
    rest = open;
    if (rest.length > longestLine) throw new SetProblem("long-line", file.name);
    if (whole !== undefined) yield whole.split(lineEnd);
  }

  rest += decoder.decode();
  if (rest !== "") yield rest.replace(/(\r\n|\n|\r)$/, "").split(lineEnd);
}

const lineEnd = /\r\n|\n|\r/;

function cutLastLine(text: string): [whole: string | undefined, open: string] {
  const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r", text.length - 2));

  return end < 0 ? [undefined, text] : [withoutLineEnd(text, end), text.slice(end + 1)];
}

const withoutLineEnd = (text: string, end: number) =>
  text.slice(0, text[end] === "\n" && text[end - 1] === "\r" ? end - 1 : end);
