import { afterAll, expect, test } from "vitest";
import { freePort } from "#infra/local/freePort.ts";
import { FunctionThread } from "#infra/local/threads/functionThread.ts";
import { functionThreads } from "#infra/local/threads/functionThreads.ts";

const closedPort = await freePort();
const threads = functionThreads({
  databaseEndpoint: `http://127.0.0.1:${closedPort}`,
  masterKeyFile: "/nowhere/master.key",
  timeZone: "America/Los_Angeles",
  erasureHook: "http://127.0.0.1/erasure/x",
});
afterAll(() => Promise.all(Object.values(threads).map((thread) => thread.stop())));

const entry = "test/local/probe.ts";

test("a function is denied what it has no grant for, before anything is sent", async () => {
  const reading = threads.people.invoke(entry, "read", { TableName: "sheet", pk: "C#1" });

  await expect(reading).rejects.toMatchObject({ name: "AccessDeniedException" });
});

test("a function knows only the tables it has a grant on", async () => {
  expect(await threads.people.invoke(entry, "tableNames", {})).toEqual([
    "AUDIT_TABLE",
    "IDENTITY_TABLE",
    "PEOPLE_TABLE",
  ]);
});

test("only de-identification knows where to say that keys were destroyed", async () => {
  const names = (capability: "deidentification" | "clients") =>
    threads[capability].invoke(entry, "names", {});

  expect(await names("deidentification")).toContain("ERASURE_HOOK");
  expect(await names("clients")).not.toContain("ERASURE_HOOK");
});

test("of an error only its class leaves the thread", async () => {
  const failing = threads.people.invoke(entry, "fail", { name: "Rosalind Achterberg" });

  await expect(failing).rejects.toMatchObject({
    name: "RangeError",
    message: "The function failed.",
  });
});

test("a thread that dies takes its calls along and is followed by another", async () => {
  const thread = new FunctionThread("audit", {});

  await expect(thread.invoke(entry, "die", {})).rejects.toMatchObject({ name: "FunctionEnded" });
  expect(await thread.invoke(entry, "tableNames", {})).toEqual([]);
  await thread.stop();
});
