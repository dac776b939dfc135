import { beforeAll, describe, expect, test } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { setProfile } from "../support/profile.ts";
import { as, send, startRegion } from "../support/region.ts";

const { documentClient } = await startRegion("spokane-2021");
const maria = "maria-openhearth-example";
let clientId = "";
beforeAll(async () => {
  clientId = (await as("maria").post("/clients", anAnonymousClient())).body.clientId;
});

describe("a problem", () => {
  test("names its kind, its status, the request and the fields, and nothing else", async () => {
    const { body, status } = await as("maria").post("/clients", {
      ...anIdentifiedClient({ NameDataQuality: 1, FirstName: "Refused", LastName: "Refused" }),
      SSNDataQuality: 99,
    });

    expect(status).toBe(422);
    expect(body).toEqual({
      type: "/problems/rule-broken",
      title: "A rule of the region is broken. See the fields.",
      status: 422,
      instance: expect.stringMatching(/^[0-9a-f-]{36}$/),
      errors: [
        { field: "NameDataQuality", message: expect.stringMatching(/^Code 1 is for a full name/) },
        { field: "SSNDataQuality", message: expect.stringMatching(/^Codes 1 and 2/) },
      ],
    });
  });

  test("of our own making says nothing of what went wrong inside", async () => {
    const { body } = await as("maria").post("/clients", anIdentifiedClient());
    await setProfile(documentClient, body.clientId, { kind: "Ottoline" });
    const answer = await as("maria").get(`/clients/${body.clientId}`);

    expect(answer).toMatchObject({ ...aProblem("internal-error"), body: { errors: [] } });
    expect(answer.text).not.toMatch(/Ottoline|kind|Zod/);
  });

  test.each<[string, object]>([
    ["nested in what is known", { contact: { phones: [], Ottoline: "Vandersloot" } }],
    ["inherited by every object", { constructor: "Ottoline Vandersloot" }],
    ["many at once", Object.fromEntries(Array.from("abc", (key) => [`Ottoline ${key}`, 1]))],
    ["a value of another kind", { FirstName: { Ottoline: "Vandersloot" } }],
    ["a name that is too long", { FirstName: "Ottoline ".repeat(12) }],
    ["an SSN of words", { SSN: "Ottoline" }],
    ["a number as a code", { NameDataQuality: "Ottoline" }],
    ["a list as a name", { LastName: ["Ottoline"] }],
  ])("about a key or value %s repeats neither", async (_what, part) => {
    const answer = await as("maria").post("/clients", { ...anIdentifiedClient(), ...part });

    expect(answer).toMatchObject(aProblem("invalid-request"));
    expect(answer.text).not.toMatch(/Ottoline|Vandersloot/);
  });

  test("about a key that would change what objects are is no different", async () => {
    const body = JSON.stringify(anAnonymousClient()).replace(
      "{",
      '{"__proto__":{"role":"cocAdmin"},',
    );
    const answer = await as("maria").post("/clients", body);

    expect(answer).toMatchObject(aProblem("invalid-request"));
  });

  test("about a file without a header does not repeat the person of its first row", async () => {
    const started = await as("admin").post("/hmis-csv/imports", {
      standardsYear: "FY2026",
      files: [{ name: "Client.csv", rows: 1 }],
    });
    for (const fields of [{ Vandersloot: "x".repeat(501) }, { ["Vandersloot ".repeat(9)]: "x" }]) {
      const answer = await as("admin").post(`/hmis-csv/imports/${started.body.importId}/batches`, {
        rows: [{ file: "Client.csv", line: 2, fields }],
      });

      expect(answer).toMatchObject(aProblem("invalid-request"));
      expect(answer.text).not.toContain("Vandersloot");
    }
  });

  test("about an unknown part of the query repeats neither", async () => {
    const answer = await as("maria").get("/clients?LastName=Vandersloot");

    expect(answer).toMatchObject(aProblem("invalid-request"));
    expect(answer.text).not.toMatch(/Vandersloot|LastName/);
  });
});

describe("If-Match", () => {
  const change = (header: string) =>
    send(maria, "PATCH", `/clients/${clientId}`, {
      body: { demographics: { Sex: 1 } },
      ifMatch: header as unknown as number,
    });

  // The harness writes the quotation marks around what is given here.
  test.each(["", "2", "-1", "one", '1", "2', "*", "1.0", "9007199254740993"])(
    "that is not the version seen changes nothing: %j",
    async (header) => {
      expect(await change(header)).toMatchObject(aProblem("version-moved-on"));
    },
  );

  test("as the version seen is taken", async () => {
    expect((await change("1")).body.version).toBe(2);
  });
});

describe("of several things wrong at once", () => {
  const change = (body: object, ifMatch: number | undefined, id: string, who = maria) =>
    send(who, "PATCH", `/clients/${id}`, { body, ...(ifMatch !== undefined && { ifMatch }) });
  const brokenRule = { FirstName: "Ottoline" };

  test("the form is told before the role, the role before whether it is there", async () => {
    const admin = "admin-coc-example";

    expect(await change({ nickname: "x" }, undefined, "K7Q4-M2XR-9", admin)).toMatchObject(
      aProblem("invalid-request"),
    );
    expect(await change(brokenRule, undefined, "K7Q4-M2XR-9", admin)).toMatchObject(
      aProblem("not-allowed"),
    );
  });

  test("then whether it is there, whose it is, the version, and the rule at last", async () => {
    const { body } = await as("maria").post("/clients", anAnonymousClient());
    const sam = "sam-northside-example";

    expect(await change(brokenRule, undefined, "K7Q4-M2XR-9")).toMatchObject(
      aProblem("client-not-found"),
    );
    expect(await change(brokenRule, undefined, body.clientId, sam)).toMatchObject(
      aProblem("not-allowed"),
    );
    expect(await change(brokenRule, undefined, body.clientId)).toMatchObject(
      aProblem("version-missing"),
    );
    expect(await change(brokenRule, 7, body.clientId)).toMatchObject(aProblem("version-moved-on"));
    expect(await change(brokenRule, 1, body.clientId)).toMatchObject(
      aProblem("rule-broken", "FirstName"),
    );
  });
});

test("the same key is another request on another route", async () => {
  const idempotencyKey = "same-everywhere";
  const made = await as("maria").post("/clients", anAnonymousClient(), { idempotencyKey });
  const note = await as("maria").post(
    `/clients/${made.body.clientId}/notes`,
    { text: "Has a bed for tonight." },
    { idempotencyKey },
  );
  const roi = await as("maria").post(
    `/clients/${made.body.clientId}/roi`,
    { permission: "no", effectiveDate: "2026-01-10", method: "written", givenBy: "self" },
    { idempotencyKey },
  );

  expect([made.status, note.status, roi.status]).toEqual([201, 201, 201]);
});
