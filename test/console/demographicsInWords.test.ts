import { describe, expect, test } from "vitest";
import { demographicsInWords } from "../../console/clients/demographicsInWords.ts";

describe("demographic answers on the client page", () => {
  test("puts races into one line, as HUD names them", () => {
    const [line] = demographicsInWords({ White: 1, Asian: 1, BlackAfAmerican: 0 }, "FY2026");

    expect(line).toMatchObject({ group: "race", words: ["Asian or Asian American", "White"] });
  });

  test("says why there is no race where none is given", () => {
    const [line] = demographicsInWords({ White: 0, RaceNone: 9 }, "FY2022");

    expect(line).toMatchObject({ group: "race", words: ["Client refused"], code: 9 });
  });

  test("keeps the gender columns of FY2024 readable", () => {
    const [line] = demographicsInWords({ Woman: 1, Transgender: 1 }, "FY2026");

    expect(line).toMatchObject({
      group: "gender",
      words: ["Woman (Girl, if child)", "Transgender"],
    });
  });

  test("shows nothing where nothing was asked", () => {
    expect(demographicsInWords({}, "FY2026")).toEqual([]);
  });

  test("leaves out a code that the column does not allow", () => {
    expect(demographicsInWords({ Sex: 7 }, "FY2026")).toEqual([]);
  });
});
