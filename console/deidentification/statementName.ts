import { statementCodes } from "#shared/policy/statements.ts";
import { messages } from "../app/messages.ts";

/** The short name of a statement; a code of another version of the policy stands for itself. */
export function statementName(code: string): string {
  const known = statementCodes.find((each) => each === code);

  return known ? messages.deidentification.statements[known].short : code;
}
