import { expect, test } from "vitest";
import { as, startRegion } from "../support/region.ts";

await startRegion();

test("an anonymous record begins with a No that the system recorded", async () => {
  const { clientId } = (
    await as("maria").post("/clients", { kind: "anonymous", DOB: null, DOBDataQuality: 99 })
  ).body;
  const before = await as("maria").get(`/clients/${clientId}/roi`);
  await as("maria").post(`/clients/${clientId}/roi`, {
    permission: "no",
    effectiveDate: "2026-01-05",
    method: "telephone",
    givenBy: "self",
  });

  const after = await as("maria").get(`/clients/${clientId}/roi`);

  expect(before.body.items).toMatchObject([{ permission: "no", method: "system", agencyId: null }]);
  expect(after.body.items.map(({ method }: { method: string }) => method)).toEqual([
    "telephone",
    "system",
  ]);
});
