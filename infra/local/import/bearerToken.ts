import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { StartProblem } from "../startProblem.ts";

/** A token of a person of the running region, as `npm run token` prints it. */
export async function bearerToken(email: string): Promise<string> {
  const program = fileURLToPath(new URL("../token.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, email]).catch(
    (error: { stderr?: string }) => {
      throw new StartProblem(error.stderr?.trim() || "No token could be made for this person.");
    },
  );

  return stdout.trim();
}
