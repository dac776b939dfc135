import { describe, expect, test, vi } from "vitest";
import { Problem } from "../../console/app/problem.ts";
import { aSet } from "../hmis-csv/aSet.ts";
import { aChosenSet } from "./aChosenSet.ts";
import { AnImportApi } from "./anImportApi.ts";
import { AStorage, chosen, manyServices, runOf } from "./anImportRun.ts";

const roleLost = new Problem({ type: "/problems/not-allowed", status: 403 });

const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true));

describe("an import that was cut off by a reload", () => {
  const cutOff = async (storage: AStorage, api: AnImportApi) => {
    const run = await chosen(runOf(api, storage));
    api.refuse = (key) => (Number(key.split("-").at(-1)) > 3 ? roleLost : undefined);
    run.send();
    await until(() => run.delivery?.problem !== undefined);
    api.refuse = () => undefined;
  };

  test("goes on with the same set, and sends nothing twice", async () => {
    const [storage, api] = [new AStorage(), new AnImportApi()];
    await cutOff(storage, api);

    const again = runOf(api, storage);
    expect(again.hasUnfinished).toBe(true);
    await again.choose(manyServices());
    expect(again.cameInBefore).toBeGreaterThan(0);
    await again.send();

    expect([again.phase, api.starts, again.rowsDone]).toEqual(["done", 1, 1204]);
    expect(new Set(api.answered).size).toBe(api.answered.length);
  });

  test("keeps the import's ID and numbers alone, nothing of the set", async () => {
    const storage = new AStorage();
    await cutOff(storage, new AnImportApi());

    const [kept] = storage.values();
    expect(Object.keys(JSON.parse(kept ?? "{}")).toSorted()).toEqual([
      "beyond",
      "importId",
      "stamp",
      "upTo",
    ]);
    expect(kept).not.toMatch(/csv|export|Quandt/i);
  });

  test("begins anew where the region does not know it, and with another set", async () => {
    const [storage, api] = [new AStorage(), new AnImportApi()];
    await cutOff(storage, api);

    const other = runOf(api, storage);
    await other.choose(aChosenSet(aSet({ Client: [{}] })));
    expect(other.cameInBefore).toBeUndefined();

    api.knows = false;
    const same = runOf(api, storage);
    await same.choose(manyServices());
    expect(same.cameInBefore).toBeUndefined();
  });
});
