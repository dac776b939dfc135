import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordValues } from "#shared/hmis-csv/set/recordValues.ts";
import { aSet, csvOf } from "./aSet.ts";
import { batchesOf, rowsIn, rowsOf, surveyOf } from "./sentRows.ts";

const accented = { FirstName: "Zoë", LastName: "Bjørnsøn-Français" };

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

describe("a record", () => {
  const pieces = fc.array(fc.constantFrom('"', ",", "a", "é", " ", "\n", '""', '","'), {
    minLength: 1,
  });

  test("has the values that a CSV parser finds, wherever its quotation marks stand", () => {
    fc.assert(
      fc.property(pieces, (some) => {
        const record = some.join("");
        fc.pre(record.includes('"'));

        expect(recordValues(record)).toEqual(parsed(record));
      }),
      { numRuns: 2000 },
    );
  });

  function parsed(record: string): string[] | undefined {
    try {
      return parse(record, { relax_quotes: true, relax_column_count: true })[0];
    } catch {
      return undefined;
    }
  }
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

  test("does not take along the rows up to the next stray quotation mark", async () => {
    const text = csvOf("Client", [
      { PersonalID: "C1", FirstName: '"Ottilie' },
      { PersonalID: "C2" },
      { PersonalID: "C3", FirstName: 'Ottilie"' },
      { PersonalID: "C4" },
    ]);

    expect((await refusedOf(text)).map(({ line }) => line)).toEqual([2]);
    const rows = await rowsOf({ "Client.csv": text });
    expect(rows.map(({ fields }) => fields.PersonalID)).toEqual(["C2", "C3", "C4"]);
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
    const sent = rowsIn(await batchesOf(set));
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
