import { inventedFamily } from "../support/inventedSet.ts";
import { deidentifiedFamily } from "./deidentifiedFamily.ts";
import { test } from "./journey.ts";

test("a family that flees is de-identified, and nothing that names it is left", async ({
  region,
  signIn,
}) => {
  await deidentifiedFamily({ region, signIn }, inventedFamily);
});
