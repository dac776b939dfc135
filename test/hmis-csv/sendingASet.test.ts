import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openSource } from "#infra/local/import/source.ts";
import type { ImportRow } from "#shared/hmis-csv/import.ts";
import { survey } from "#shared/hmis-csv/set/survey.ts";
import { aSet } from "./aSet.ts";
import { folderOf } from "./folderOf.ts";
import { batchesOf, rowsIn, rowsOf, surveyOf } from "./sentRows.ts";

const accented = { FirstName: "Zoë", LastName: "Bjørnsøn-Français" };

describe("a set", () => {
  test("may be a zip with a folder inside", async () => {
    const entries = Object.entries(aSet({ Client: [accented] })).map(
      ([name, text]) => [`export/${name}`, strToU8(text)] as const,
    );
    const zip = join(folderOf({}), "set.zip");
    writeFileSync(zip, zipSync(Object.fromEntries(entries)));

    const set = await survey(await openSource(zip));

    expect([...set.imported.keys()]).toEqual(["Client.csv", "Organization.csv", "Project.csv"]);
    expect(set.imported.get("Client.csv")?.rows).toBe(1);
  });

  test("that is no zip is told as one", async () => {
    const file = join(folderOf({ "set.zip": "not a zip at all" }), "set.zip");

    await expect(openSource(file)).rejects.toThrow("set.zip is not a zip");
  });

  test.each([
    ["2024 v1.3", "FY2024"],
    ["2026 v1.0", "FY2026"],
  ])("of version %s follows %s", async (version, year) => {
    const Export = `ExportID,CSVVersion\nX,${version}\n`;

    expect((await surveyOf({ ...aSet(), "Export.csv": Export })).year).toBe(year);
  });

  test("of other standards is refused whole", async () => {
    const files = { ...aSet(), "Export.csv": "ExportID,CSVVersion\nX,2022 v1.5\n" };

    await expect(surveyOf(files)).rejects.toThrow("Haven reads FY2024 and FY2026");
  });

  test("sends no column that is not modelled", async () => {
    const rows = await rowsOf(aSet({ Services: [{ OtherTypeProvided: "free words" }] }));

    expect(JSON.stringify(rows)).not.toContain("free words");
  });

  test("sends a client together with what says whose client it is, the latest entry first", async () => {
    const batches = await batchesOf(
      await surveyOf(
        aSet({
          Client: [{}, { PersonalID: "C2" }],
          Enrollment: [
            { EnrollmentID: "E1", EntryDate: "2023-01-01" },
            { EnrollmentID: "E2", PersonalID: "C2" },
            { EnrollmentID: "E3", EntryDate: "2024-01-01" },
          ],
          Exit: [{ EnrollmentID: "E3" }],
        }),
      ),
    );
    const [clients] = batches.filter(
      (batch) => "rows" in batch && batch.rows.some(({ file }) => file === "Client.csv"),
    );

    expect(clients && "rows" in clients && clients.rows.map(shortForm)).toEqual([
      "Client.csv C1",
      "Enrollment.csv E3",
      "Exit.csv E3",
      "Enrollment.csv E1",
      "Client.csv C2",
      "Enrollment.csv E2",
    ]);
  });

  test("keeps each batch within 500 rows and 256 KB, a client's rows at most 80", async () => {
    const services = Array.from({ length: 2000 }, (_, n) => ({
      ServicesID: `S${n}`,
      PersonalID: `C${n % 7}`,
    }));

    const batches = await batchesOf(await surveyOf(aSet({ Services: services })));

    for (const batch of batches) {
      const rows = "rows" in batch ? batch.rows : [];
      expect(rows.length).toBeLessThanOrEqual(500);
      expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThanOrEqual(256 * 1024);
      const ofC1 = rows.filter(({ fields }) => fields.PersonalID === "C1");
      expect(ofC1.length).toBeLessThanOrEqual(160);
    }
    expect(rowsIn(batches)).toHaveLength(2002);
  });

  test("tells households by those HouseholdIDs that several people have", async () => {
    const Enrollment = [
      { EnrollmentID: "E1", PersonalID: "C1", HouseholdID: "H1" },
      { EnrollmentID: "E2", PersonalID: "C2", HouseholdID: "H1" },
      { EnrollmentID: "E3", PersonalID: "C3", HouseholdID: "H3" },
      { EnrollmentID: "E4", PersonalID: "C3", HouseholdID: "H3" },
    ];

    const batches = await batchesOf(await surveyOf(aSet({ Enrollment })));

    const households = batches.flatMap((batch) => ("households" in batch ? batch.households : []));
    expect(households.map(({ HouseholdID, members }) => [HouseholdID, members.length])).toEqual([
      ["H1", 2],
    ]);
  });
});

const shortForm = ({ file, fields }: ImportRow) =>
  `${file} ${file === "Client.csv" ? fields.PersonalID : fields.EnrollmentID}`;
