import * as z from "zod";
import { readHandoffCode } from "./handoffCode.ts";

/** A hand-off code as somebody typed it; read forgivingly, refused before any look-up when mistyped. */
export const HandoffCodeField = z.string().transform((text, context) => {
  const code = readHandoffCode(text);
  if (code) return code;

  context.addIssue({
    code: "custom",
    params: { problem: "not-a-handoff-code" },
    message: "not a hand-off code",
  });
  return z.NEVER;
});
