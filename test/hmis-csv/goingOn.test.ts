import { describe, expect, test } from "vitest";
import { importReport } from "#infra/local/import/importReport.ts";
import { Journal } from "#infra/local/import/journal.ts";
import { sendSet } from "#infra/local/import/sendSet.ts";
import { openSource } from "#infra/local/import/source.ts";
import type { Import, ImportBatch } from "#shared/hmis-csv/import.ts";
import { type Survey, survey } from "#shared/hmis-csv/set/survey.ts";
import { aSet } from "./aSet.ts";
import { folderOf } from "./folderOf.ts";

const surveyed = async (files: Record<string, string>) => survey(await openSource(folderOf(files)));

/** Several batches: more services than one takes. */
const manyServices = () =>
  surveyed(
    aSet({
      Client: [{}],
      Enrollment: [{}],
      Services: Array.from({ length: 1200 }, (_, n) => ({
        ServicesID: `S${n}`,
        PersonalID: `C${n}`,
      })),
    }),
  );

/** Sends until the batch of that number, which the connection does not survive. */
async function send(set: Survey, journal: Journal, breaksAt = Number.POSITIVE_INFINITY) {
  const sent = new Map<string, ImportBatch>();
  const api = {
    send: async (_importId: string, key: string, batch: ImportBatch) => {
      if (Number(key.split("-").at(-1)) === breaksAt) throw new Error("cut off");
      sent.set(key, batch);
      return { rows: [], identitiesDropped: 0 };
    },
  };
  const progress = { done: () => undefined, stop: () => undefined };
  const isWhole = await sendSet(set, "import", api, journal, progress).then(
    () => true,
    () => false,
  );

  return { sent, isWhole };
}

describe("an import that was cut off", () => {
  test("goes on where it was, and sends nothing twice under another key", async () => {
    const set = await manyServices();
    const dataFolder = folderOf({});
    const first = new Journal(dataFolder, "the set");
    first.begin("import");

    const before = await send(set, first, 4);
    const second = new Journal(dataFolder, "the set");
    const after = await send(set, second);

    expect([before.isWhole, after.isWhole]).toEqual([false, true]);
    expect(second.importId).toBe("import");
    const whole = await send(set, new Journal(folderOf({}), "the set"));
    const together = new Map([...before.sent, ...after.sent]);
    expect([...together].sort()).toEqual([...whole.sent].sort());
    expect([...after.sent.keys()].filter((key) => before.sent.has(key))).toEqual([]);
  });

  test("is forgotten once it has ended, and when the set is another one", async () => {
    const dataFolder = folderOf({});
    const journal = new Journal(dataFolder, "the set");
    journal.begin("import");
    expect(new Journal(dataFolder, "another set").importId).toBeUndefined();

    journal.end();

    expect(new Journal(dataFolder, "the set").importId).toBeUndefined();
  });
});

describe("the report", () => {
  const answered = (set: Survey, rows: Import["rows"] = []): Import => ({
    importId: "import",
    startedAt: "2026-11-21T10:00:00.000Z",
    standardsYear: "FY2026",
    files: set.all.map(({ file, rows: count }) => ({
      file: file.name,
      modelled: set.imported.has(file.name as "Client.csv"),
      rows: count,
      imported: 1,
      unchanged: 0,
      skipped: 0,
      refused: 0,
    })),
    rows,
    rowsNotListed: 0,
    identitiesDropped: 2,
  });

  test("names each refused row by file, line and field, and what is not modelled", async () => {
    const set = await surveyed({
      ...aSet({ Client: [{}, {}] }),
      "Assessment.csv": "AssessmentID\n1\n2\n",
    });
    const refused = {
      file: "Client.csv",
      line: 9,
      outcome: "refused",
      field: "DOB",
      reason: "in the future",
    } as const;

    const report = importReport(set, answered(set, [refused]));

    expect(report).toMatch(/Client\.csv +2 +1 +0 +0 +1/);
    expect(report).toMatch(/Assessment\.csv +2 +not modelled, not sent/);
    expect(report).toContain("Client.csv line 3, PersonalID: the same ID as in line 2");
    expect(report).toContain("Client.csv line 9, DOB: in the future");
    expect(report).toContain("2 identities were dropped");
  });

  test("says of a refused file why, once, and counts all its rows", async () => {
    const set = await surveyed({ ...aSet(), "Services.csv": "ServicesID\n1\n2\n3\n" });

    const report = importReport(set, answered(set));

    expect(report).toMatch(/Services\.csv +3 +1 +0 +0 +3/);
    expect(report).toContain("Services.csv: column EnrollmentID, PersonalID, DateProvided");
  });
});
