import { describe, expect, test } from "vitest";
import { chosenSet, stampOf } from "../../console/hmis-csv/chosenSet.ts";
import { chosenFiles } from "./aChosenSet.ts";

const kindOf = (texts: Readonly<Record<string, string>>) => {
  const chosen = chosenSet(chosenFiles(texts));
  return chosen && ("zip" in chosen ? "zip" : "files");
};

describe("what somebody drops", () => {
  test.each([
    ["a folder of CSV files", { "Export.csv": "", "Client.csv": "" }, "files"],
    ["a zip", { "set.zip": "" }, "zip"],
    ["a folder in which a zip lies beside something else", { "set.zip": "", "a.txt": "" }, "zip"],
    ["a folder with CSV files and their zip", { "set.zip": "", "Client.csv": "" }, "files"],
    ["one file of another kind, which is tried as a zip", { "set.pdf": "" }, "zip"],
    ["a folder without anything of it", { "a.txt": "", "b.txt": "" }, "files"],
    ["nothing", {}, undefined],
  ])("may be %s", (_, texts, kind) => {
    expect(kindOf(texts)).toBe(kind);
  });
});

describe("a set is known again", () => {
  const files = chosenFiles({ "Client.csv": "PersonalID\n1\n", "Exit.csv": "ExitID\n" });
  const changed = chosenFiles({ "Client.csv": "PersonalID\n12\n", "Exit.csv": "ExitID\n" });

  test("in whatever order its files come, and not once one of them changed", async () => {
    const stamp = await stampOf({ files });

    expect(await stampOf({ files: files.toReversed() })).toBe(stamp);
    expect(await stampOf({ files: changed })).not.toBe(stamp);
  });

  test("by a hash in which no name of a file stands", async () => {
    expect(await stampOf({ files })).toMatch(/^[0-9a-f]{24}$/);
  });
});
