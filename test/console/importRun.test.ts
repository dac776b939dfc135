import { describe, expect, test, vi } from "vitest";
import { Problem } from "../../console/app/problem.ts";
import { aSet } from "../hmis-csv/aSet.ts";
import { aChosenSet } from "./aChosenSet.ts";
import { AnImportApi } from "./anImportApi.ts";
import { AStorage, chosen, runOf } from "./anImportRun.ts";

const noConnection = new Problem({});
const roleLost = new Problem({ type: "/problems/not-allowed", status: 403 });

const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true));

describe("a set that was chosen", () => {
  test("says what is in it before anything is sent", async () => {
    const api = new AnImportApi();
    const run = await chosen(
      runOf(api),
      aChosenSet({
        ...aSet({ Client: [{}, { PersonalID: "C2" }, {}], Enrollment: [{}] }),
        "Event.csv": "EventID\n1\n",
      }),
    );

    expect(run.phase).toBe("ready");
    expect([run.set?.year, run.clients, run.rows]).toEqual(["FY2026", 2, 5]);
    expect(run.set?.refusedRows.map(({ file, line }) => `${file} ${line}`)).toEqual([
      "Client.csv 4",
    ]);
    expect(run.set?.files.filter(({ modelled }) => !modelled)).toEqual([
      { name: "Event.csv", modelled: false, rows: 1, refused: 0 },
    ]);
    expect([api.starts, api.answered]).toEqual([0, []]);
  });

  test.each([
    ["without Export.csv and Client.csv", { "Event.csv": "EventID\n1\n" }, "not-a-set"],
    ["without any CSV file", { "readme.txt": "words" }, "not-a-zip"],
    [
      "of other standards",
      { "Export.csv": "CSVVersion\n2022 v1.5\n", ...aSet() },
      "other-standards",
    ],
    ["with nothing that is imported", { "Export.csv": "CSVVersion\n2026\n" }, "nothing-imported"],
  ] as const)("%s is refused with what to do", async (_, files, rule) => {
    const isZip = rule === "not-a-zip";
    const run = runOf(new AnImportApi());

    await run.choose(isZip ? { zip: new File(["words"], "set.zip") } : aChosenSet(files));

    expect([run.phase, run.refusal?.rule]).toEqual(["choosing", rule]);
  });

  test("with an empty file says so, and sends nothing that needs it", async () => {
    const run = await chosen(
      runOf(new AnImportApi()),
      aChosenSet({ ...aSet({ Client: [{}], Enrollment: [{}] }), "Client.csv": "" }),
    );

    const faults = run.set?.files.flatMap(({ name, fault }) =>
      fault ? [`${name}: ${fault}`] : [],
    );
    expect(faults).toEqual([
      "Client.csv: it is empty, or its first line names no columns",
      "Enrollment.csv: its rows need Client.csv, which was refused",
    ]);
    expect([run.clients, run.rows]).toEqual([0, 2]);
  });
});

describe("an import", () => {
  test("sends every row and ends in the report, and nothing of it is kept", async () => {
    const storage = new AStorage();
    const api = new AnImportApi();
    const run = await chosen(runOf(api, storage));

    await run.send();

    expect([run.phase, run.rowsDone]).toEqual(["done", 1204]);
    expect(run.report?.files.find(({ file }) => file === "Services.csv")?.imported).toBe(1200);
    expect(storage.size).toBe(0);
  });

  test("waits while it is paused, and then goes on with the same batch", async () => {
    const api = new AnImportApi();
    const run = await chosen(runOf(api));
    api.refuse = (key) => {
      if (key.endsWith("-3")) run.delivery?.pause();
      return undefined;
    };

    const sent = run.send();
    await until(() => run.delivery?.isPaused === true);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(run.phase).toBe("sending");
    expect(run.rowsDone).toBeLessThan(run.rows);

    api.refuse = () => undefined;
    run.delivery?.goOn();
    await sent;

    expect(run.phase).toBe("done");
    expect(new Set(api.answered).size).toBe(api.answered.length);
  });

  test("tries again what a lost connection kept from being answered, then stops and says why", async () => {
    const api = new AnImportApi();
    const run = await chosen(runOf(api));
    let tries = 0;
    api.refuse = (key) => {
      if (!key.endsWith("-2")) return undefined;
      tries += 1;
      return noConnection;
    };

    const sent = run.send();
    await until(() => run.delivery?.problem !== undefined);
    expect([run.delivery?.problem, tries]).toEqual([noConnection, 4]);

    api.refuse = () => undefined;
    run.delivery?.goOn();
    await sent;

    expect([run.phase, run.rowsDone]).toEqual(["done", 1204]);
  });

  test("stops at once when the role is lost", async () => {
    const api = new AnImportApi();
    const run = await chosen(runOf(api));
    let tries = 0;
    api.refuse = () => {
      tries += 1;
      return roleLost;
    };

    run.send();
    await until(() => run.delivery?.problem !== undefined);

    expect([run.delivery?.problem?.name, tries]).toEqual(["not-allowed", 1]);
    run.startOver();
  });

  test("that is stopped sends nothing more, even if another set is chosen meanwhile", async () => {
    const api = new AnImportApi();
    const run = await chosen(runOf(api));
    api.refuse = (key) => {
      if (key === "import1-3") run.delivery?.pause();
      return undefined;
    };
    const sent = run.send();
    await until(() => run.delivery?.isPaused === true);

    run.startOver();
    await sent;
    const before = [...api.answered];
    await run.choose(aChosenSet(aSet({ Client: [{}] })));
    await run.send();

    expect(run.phase).toBe("done");
    expect(before.length).toBeLessThan(8);
    expect(api.answered.filter((key) => key.startsWith("import1-"))).toEqual(before);
  });
});
