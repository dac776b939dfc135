import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bundleInto } from "#infra/aws/bundle.ts";
import { deployedFunctions } from "#infra/aws/deployedFunctions.ts";
import { startRegion } from "../support/region.ts";

await startRegion("spokane-2021");
const folder = mkdtempSync(join(tmpdir(), "haven-bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bundled = (name: string) => {
  const into = join(folder, name);
  const found = deployedFunctions.find((each) => each.name === name);
  bundleInto(into, found?.entry ?? "");

  return into;
};

describe("the files of a function", () => {
  test("that looks for identifiers are two, and the finder is in the second alone", () => {
    const into = bundled("records");

    expect(readdirSync(into).sort()).toEqual(["finder.mjs", "index.js"]);
    expect(readFileSync(join(into, "index.js"), "utf8")).not.toContain(
      "belongs to an organization",
    );
    expect(readFileSync(join(into, "finder.mjs"), "utf8")).toContain("belongs to an organization");
  });

  test("that does not are one", () => {
    expect(readdirSync(bundled("households"))).toEqual(["index.js"]);
  });

  test("find each other where they run", async () => {
    const { handler } = createRequire(import.meta.url)(join(bundled("records"), "index.js"));
    const answer = await handler(
      {
        resource: "/api/v1/text-checks",
        httpMethod: "POST",
        headers: {},
        queryStringParameters: null,
        pathParameters: null,
        body: JSON.stringify({ text: "call 509-555-0142." }),
        requestContext: {
          requestId: "one",
          authorizer: { claims: { sub: "maria-openhearth-example" } },
        },
      },
      {},
    );

    expect(JSON.parse(answer.body)).toMatchObject({ level: "block", spans: [{ type: "PHONE" }] });
  });
});
