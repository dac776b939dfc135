import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ImportBatch } from "#shared/hmis-csv/import.ts";
import type { ChosenSet } from "../../console/hmis-csv/chosenSet.ts";
import { KeptImport } from "../../console/hmis-csv/keptImport.ts";
import { SetReader } from "../../console/hmis-csv/setReader.ts";
import { aSet } from "../hmis-csv/aSet.ts";
import { aChosenSet } from "./aChosenSet.ts";

const texts = {
  "Export.csv": "ExportID,CSVVersion\nX,2024 v1.3\n",
  ...aSet({ Client: [{}, { PersonalID: "C2" }], Enrollment: [{}, { PersonalID: "C2" }] }),
};

const zipOf = (files: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`export/${name}`, strToU8(text)]),
    ),
  );

const asZip = (bytes: Uint8Array<ArrayBuffer>): ChosenSet => ({
  zip: new File([bytes], "set.zip"),
});

async function read(chosen: ChosenSet) {
  const reader = new SetReader();
  const heard: string[] = [];
  const summary = await reader.summary(chosen, ({ file, n, of }) =>
    heard.push(`${file} ${n}/${of}`),
  );
  const batches: ImportBatch[] = [];
  for (let step = await reader.next(); step; step = await reader.next()) batches.push(...step);

  return { summary, heard, batches };
}

describe("a set read in the browser", () => {
  test("is the same from a folder and from its zip", async () => {
    const folder = await read(aChosenSet(texts));
    const zip = await read(asZip(zipOf(texts)));

    expect(zip).toEqual(folder);
    expect(folder.summary.year).toBe("FY2024");
    expect(folder.batches.length).toBe(3);
  });

  test("tells each file as it comes to it", async () => {
    const { heard } = await read(aChosenSet(texts));

    expect(heard).toEqual([
      "Client.csv 1/5",
      "Enrollment.csv 2/5",
      "Export.csv 3/5",
      "Organization.csv 4/5",
      "Project.csv 5/5",
    ]);
  });

  test("leaves out what a system put beside its files", async () => {
    const { summary } = await read(
      asZip(zipOf({ ...texts, ".Client.csv": "x", "__MACOSX/Client.csv": "x" })),
    );

    expect(summary.files).toHaveLength(5);
  });

  test("that lies beside another one is refused", async () => {
    const two = zipOf({ ...texts, "last year/Client.csv": "x" });

    await expect(read(asZip(two))).rejects.toThrow("There are two files Client.csv.");
  });

  test("that is a damaged zip is refused, and nothing of it quoted", async () => {
    const bytes = zipOf(texts);
    bytes.fill(0xff, 60, 90);

    await expect(read(asZip(bytes))).rejects.toThrow("set.zip cannot be unpacked");
  });
});

describe("what is kept of an import", () => {
  const kept = (text: string | null) =>
    new KeptImport({ getItem: () => text, setItem: () => undefined, removeItem: () => undefined });

  test.each([[null], ["no JSON"], ["[]"], ['{"importId":1}']])(
    "is nothing where something else stands there (%s)",
    (text) => {
      expect(kept(text).importId).toBeUndefined();
    },
  );

  test("goes on without a storage, as long as the page is open", () => {
    const full = new KeptImport({
      getItem: () => null,
      setItem: () => {
        throw new Error("the storage is full");
      },
      removeItem: () => undefined,
    });
    full.begin("import", "stamp");

    full.answered(0);

    expect([full.isAnswered(0), full.isAnswered(1)]).toEqual([true, false]);
  });
});
