import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { batchSteps } from "#infra/local/import/batchSteps.ts";
import { openSource } from "#infra/local/import/source.ts";
import { survey } from "#infra/local/import/survey.ts";
import type { ImportBatch, ImportRow } from "#shared/hmis-csv/import.ts";
import { aSet, csvOf, folderOf } from "./aSet.ts";

const accented = { FirstName: "Zoë", LastName: "Bjørnsøn-Français" };

const surveyOf = async (files: Record<string, string | Uint8Array>) =>
  survey(await openSource(folderOf(files)));

async function batchesOf(set: Awaited<ReturnType<typeof survey>>): Promise<ImportBatch[]> {
  const batches: ImportBatch[] = [];
  for await (const step of batchSteps(set)) batches.push(...step);

  return batches;
}

async function rowsOf(files: Record<string, string | Uint8Array>): Promise<ImportRow[]> {
  const batches = await batchesOf(await surveyOf(files));

  return batches.flatMap((batch) => ("rows" in batch ? batch.rows : []));
}

const refusedOf = async (text: string) => {
  const set = await surveyOf({ ...aSet(), "Client.csv": text });

  return [...(set.imported.get("Client.csv")?.refused.values() ?? [])];
};

/** The text in an encoding that Node writes no text in; only for the letters the test uses. */
const inBytes = (text: string, table: Readonly<Record<string, number>>) =>
  Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0));

describe("the encoding of a file", () => {
  const text = csvOf("Client", [accented]);
  const mac = { ë: 0x91, ø: 0xbf, ç: 0x8d };

  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(text, "utf8")],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`, "utf8")],
    ["UTF-16 with a byte order mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(text, "utf16le")],
    ["Windows-1252", Buffer.from(text, "latin1")],
    ["Mac Roman", inBytes(text, mac)],
  ])("is found to be %s, and names keep their accents", async (_, bytes) => {
    const [row] = (await rowsOf({ "Client.csv": bytes })).filter(
      ({ file }) => file === "Client.csv",
    );

    expect(row?.fields).toMatchObject({ PersonalID: "C1", ...accented });
  });
});

describe("lines", () => {
  const lines = csvOf("Client", [{}, { PersonalID: "C2" }])
    .trimEnd()
    .split("\n");

  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("may end in %s", async (_, end) => {
    const rows = await rowsOf({ "Client.csv": lines.join(end) + end });

    expect(rows.map(({ line, fields }) => [line, fields.PersonalID])).toEqual([
      [2, "C1"],
      [3, "C2"],
    ]);
  });

  test("may end in one way in the header and in another below", async () => {
    const rows = await rowsOf({ "Client.csv": `${lines[0]}\n${lines[1]}\r\n${lines[2]}\r\n` });

    expect(rows.map(({ fields }) => fields.PersonalID)).toEqual(["C1", "C2"]);
  });

  test("keep their number behind a quoted field that spans two of them", async () => {
    const text = csvOf("Organization", [
      { OrganizationName: '"Riverside, Inc."' },
      { OrganizationID: "O2", OrganizationName: '"Harbor\nHouse"' },
      { OrganizationID: "O3" },
    ]);

    const rows = await rowsOf({ "Organization.csv": text });

    expect(rows.map(({ line, fields }) => [line, fields.OrganizationName])).toEqual([
      [2, "Riverside, Inc."],
      [3, "Harbor\nHouse"],
      [5, "Riverside Shelter"],
    ]);
  });
});

describe("a row that cannot be read", () => {
  test("is named by its line, and the rows around it come in", async () => {
    const text = csvOf("Client", [
      { PersonalID: "C1" },
      { PersonalID: "C2", FirstName: '"Ottilie' },
      { PersonalID: "C3" },
      { PersonalID: "C4", LastName: "a,b" },
      { PersonalID: "C5" },
    ]);

    expect(await refusedOf(text)).toEqual([
      { file: "Client.csv", line: 3, outcome: "refused", reason: "a quotation mark is not closed" },
      {
        file: "Client.csv",
        line: 5,
        outcome: "refused",
        reason: "not the 21 columns of the header",
      },
    ]);
    const rows = await rowsOf({ "Client.csv": text });
    expect(rows.map(({ fields }) => fields.PersonalID)).toEqual(["C1", "C3", "C5"]);
  });

  test("repeats a primary key: the second one is out", async () => {
    const text = csvOf("Client", [{}, { PersonalID: "C2" }, { FirstName: "Somebody" }]);

    expect(await refusedOf(text)).toEqual([
      {
        file: "Client.csv",
        line: 4,
        outcome: "refused",
        field: "PersonalID",
        reason: "the same ID as in line 2",
      },
    ]);
  });
});

describe("a file without a column that is needed", () => {
  const without = (file: string, column: string) => {
    const [header = "", ...rows] = csvOf(file, [{}]).trimEnd().split("\n");
    const at = header.split(",").indexOf(column);
    const cut = (line: string) => line.split(",").toSpliced(at, 1).join(",");
    return `${[header, ...rows].map(cut).join("\n")}\n`;
  };
  const whole = aSet({ Client: [{}], Enrollment: [{}], Exit: [{}], Services: [{}] });

  test("is refused by name and column, with the files that point to it", async () => {
    const set = await surveyOf({
      ...whole,
      "Enrollment.csv": without("Enrollment", "EntryDate"),
    });

    expect(Object.fromEntries(set.refusedFiles)).toEqual({
      "Enrollment.csv": "column EntryDate is missing",
      "Client.csv": "its rows need Enrollment.csv, which was refused",
      "Exit.csv": "its rows need Enrollment.csv, which was refused",
      "Services.csv": "its rows need Enrollment.csv, which was refused",
    });
    const sent = (await batchesOf(set)).flatMap((batch) => ("rows" in batch ? batch.rows : []));
    expect(new Set(sent.map(({ file }) => file))).toEqual(
      new Set(["Organization.csv", "Project.csv"]),
    );
  });

  test("costs its own rows alone where nothing points to it", async () => {
    const set = await surveyOf({ ...whole, "Services.csv": without("Services", "RecordType") });

    expect([...set.refusedFiles]).toEqual([["Services.csv", "column RecordType is missing"]]);
  });

  test("comes in without an answer that no rule needs, with a remark", async () => {
    const set = await surveyOf({ ...whole, "Client.csv": without("Client", "Sex") });

    expect([...set.refusedFiles]).toEqual([]);
    expect(set.remarks).toEqual(["Client.csv: column Sex is missing; its rows come in without it"]);
  });
});

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
    expect(batches.flatMap((batch) => ("rows" in batch ? batch.rows : []))).toHaveLength(2002);
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
