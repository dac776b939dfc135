import type { TextSpan } from "#shared/identifiers/textSpan.ts";
import type { Answer } from "./region.ts";

/** What to send as `passed` so that a refused text is saved: everything that the refusal named and that has a way past. */
export const passedOf = ({ body }: Answer) =>
  (body.spans as TextSpan[]).map(({ field, start, end, type, pass }) => ({
    field,
    start,
    end,
    type,
    pass,
  }));

/** Sends a body with texts; what the check holds up is passed, as somebody would who stands by the words. */
export async function passing<Body extends object>(
  send: (body: Body & { passed?: object[] }) => Promise<Answer>,
  body: Body,
): Promise<Answer> {
  const answer = await send(body);

  return answer.body?.spans ? send({ ...body, passed: passedOf(answer) }) : answer;
}
