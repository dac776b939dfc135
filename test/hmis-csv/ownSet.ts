import { beforeEach } from "vitest";
import { aSet } from "./aSet.ts";

let test = 0;
beforeEach(() => {
  test += 1;
});

/** A name or an ID that no other test of the file has. */
export const id = (text: string) => `${text}-${test}`;

/** A set whose IDs are this test's own, so that tests share a region and nothing in it. */
export const ownSet = (rows: Parameters<typeof aSet>[0] = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(aSet(rows)).map(([name, text]) => [
      name,
      text.replaceAll(/\b(O|PR|F|C|E|X|S|H)\d+\b/g, (externalId) => id(externalId)),
    ]),
  );
