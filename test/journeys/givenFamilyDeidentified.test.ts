import { deidentifiedFamily } from "./deidentifiedFamily.ts";
import { test } from "./journey.ts";

/** A folder with another HMIS CSV set and the HouseholdID of a family in it, for a journey on data from elsewhere. */
const { HAVEN_JOURNEY_SET, HAVEN_JOURNEY_FAMILY } = process.env;

if (HAVEN_JOURNEY_SET && HAVEN_JOURNEY_FAMILY) {
  test.use({ set: HAVEN_JOURNEY_SET });

  test("a family of the given set is de-identified, and nothing that names it is left", async ({
    region,
    signIn,
  }) => {
    await deidentifiedFamily({ region, signIn }, HAVEN_JOURNEY_FAMILY);
  });
}
