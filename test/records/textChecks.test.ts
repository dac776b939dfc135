import { describe, expect, test, vi } from "vitest";
import { clientIdFrom } from "#shared/anonymization/clientId.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, type Staff, send, startRegion } from "../support/region.ts";
import { storedItems } from "../support/storedItems.ts";

vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-02-15T20:00:00Z") });

const { documentClient } = await startRegion("spokane-2021");
const everything = async () =>
  Promise.all(
    (["records", "audit", "oversight"] as const).map((table) => storedItems(documentClient, table)),
  );
const check = (body: object, who: Staff = "maria") => as(who).post("/text-checks", body);
const text = "call 509-555-0142, ask for Craig.";

describe("the check of a text", () => {
  test("tells the gravest level and every place, and keeps nothing of it", async () => {
    await check({ text });
    const before = await everything();
    const written = vi.spyOn(process.stdout, "write");
    const answer = await check({ text });

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      level: "block",
      spans: [
        {
          start: 5,
          end: 17,
          type: "PHONE",
          certainty: expect.any(String),
          level: "block",
          pass: "belongs-to-organization",
        },
        {
          start: 27,
          end: 32,
          type: "PERSON",
          certainty: expect.any(String),
          level: "confirm",
          pass: "does-not-identify-client",
        },
      ],
    });
    expect(answer.text).not.toMatch(/509-555|Craig/);
    expect(await everything()).toEqual(before);
    expect(written).not.toHaveBeenCalled();
  });

  test.each<Staff>(["maria", "lead", "vera", "admin"])("is for %s too", async (who) => {
    expect((await check({ text }, who)).body.level).toBe("block");
  });

  test("finds nothing in a text that names nobody, and takes an empty one", async () => {
    expect((await check({ text: "Has a bed for tonight." })).body).toEqual({
      level: null,
      spans: [],
    });
    expect((await check({ text: "" })).body).toEqual({ level: null, spans: [] });
  });

  test("leaves out the Client ID it is told, whether or not there is such a client", async () => {
    const { clientId } = (await as("nora").post("/clients", anAnonymousClient())).body;
    const ofNobody = clientIdFrom(new Uint8Array(16).fill(7));
    const levels = async (id: string, own?: string) =>
      (await check({ text: `card ${id} printed.`, ...(own && { clientId: own }) })).body.level;

    expect(await levels(clientId)).toBe("confirm");
    expect(await levels(clientId, clientId)).toBeNull();
    expect(await levels(ofNobody)).toBe("confirm");
    expect(await levels(ofNobody, ofNobody)).toBeNull();
    expect(await check({ text, clientId: "K7Q4-M2XR-8" })).toMatchObject(
      aProblem("not-a-client-id"),
    );
  });

  test("refuses more than 256 KB", async () => {
    expect(await check({ text: "a ".repeat(131_072) })).toMatchObject(aProblem("body-too-large"));
  });

  test("answers 200 KB of anything", async () => {
    const answer = await check({ text: "Aa1-@. ".repeat(29_000) });

    expect(answer.status).toBe(200);
  });

  test("needs no Idempotency-Key", async () => {
    const answer = await send("maria-openhearth-example", "POST", "/text-checks", {
      body: { text },
    });

    expect(answer.status).toBe(200);
  });
});

describe("the region's own list", () => {
  const names = async (who: Staff = "maria"): Promise<string[]> =>
    (await as(who).get("/text-checks/names")).body.names;

  test("has agencies, projects and what the CoC administrator named", async () => {
    const policy = (await as("admin").get("/policy")).body;
    await as("admin").put("/policy", { ...policy, publicNames: ["Quillfeather Street"] });
    vi.advanceTimersByTime(20_000);

    expect(await names()).toEqual(
      expect.arrayContaining([
        policy.nameOfCoC,
        "Quillfeather Street",
        "Open Hearth",
        "Hearth House",
      ]),
    );
  });

  test("stays as it is when a policy is set without it", async () => {
    const { publicNames, ...policy } = (await as("admin").get("/policy")).body;
    await as("admin").put("/policy", { ...policy, publicNames: ["Quillfeather Street"] });
    const answer = await as("admin").put("/policy", policy);
    await as("admin").put("/policy", { ...policy, publicNames });

    expect(answer).toMatchObject({ status: 200, body: { publicNames: ["Quillfeather Street"] } });
  });

  test("keeps the projects of a victim service provider to itself", async () => {
    for (const who of ["maria", "vera", "admin"] as const) {
      expect(await names(who)).not.toContain("Safe House");
    }
    expect(await names()).toContain("Safe Harbor");
  });

  test("is read anew after five minutes", async () => {
    await names();
    await as("admin").post("/projects", {
      name: "Quillfeather Lodge",
      agencyId: "open-hearth",
      projectType: 1,
    });
    const soon = await names();
    vi.advanceTimersByTime(5 * 60_000);

    expect(soon).not.toContain("Quillfeather Lodge");
    expect(await names()).toContain("Quillfeather Lodge");
  });

  test.each<[string, string[]]>([
    ["an empty line", [" "]],
    ["a line of more than 200 characters", ["a".repeat(201)]],
    ["a line twice", ["Mercy Street", "Mercy Street"]],
    ["more than 1,000 lines", Array.from({ length: 1001 }, (_, line) => `Street ${line}`)],
  ])("takes not %s", async (_what, publicNames) => {
    const policy = (await as("admin").get("/policy")).body;
    const answer = await as("admin").put("/policy", { ...policy, publicNames });

    expect(answer).toMatchObject({ status: 400 });
    expect(answer.body.errors[0].field).toMatch(/^publicNames/);
  });

  test("is empty in a policy from before there was one", async () => {
    const { publicNames: _, ...policy } = (await as("admin").get("/policy")).body;
    const { people } = (await import("#functions/aws/openTables.ts")).openTables();
    await people.write([people.putPolicy(policy)]);

    expect((await as("admin").get("/policy")).body.publicNames).toEqual([]);
  });
});
