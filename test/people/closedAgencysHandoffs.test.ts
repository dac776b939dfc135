import { beforeAll, describe, expect, test } from "vitest";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { as, startRegion } from "../support/region.ts";

await startRegion("spokane-2021");
let accepted = "";
let waiting = { clientId: "", code: "" };

const handOff = async () => {
  const { clientId } = (await as("maria").post("/clients", anAnonymousClient())).body;
  const body = { agencyId: "harbor-light" };
  const { code } = (await as("maria").post(`/clients/${clientId}/handoffs`, body)).body;
  return { clientId: clientId as string, code: code as string };
};

/** Harbor Light has accepted one client and not yet another; then it closes, and Lakeside goes on for it. */
let lakeside: ReturnType<typeof as>;
beforeAll(async () => {
  const first = await handOff();
  const redeemed = await as("nora").post("/handoffs/redeem", { code: first.code });
  expect(redeemed.body.seenAs).toBe("full");
  accepted = first.clientId;
  waiting = await handOff();

  const agency = await as("admin").post("/agencies", {
    name: "Lakeside",
    dataSharing: false,
    victimServiceProvider: false,
  });
  const { agencyId } = agency.body;
  const person = await as("admin").post("/people", {
    email: "worker@lakeside.example",
    role: "caseWorker",
    agencyId,
  });
  lakeside = as({ personId: person.body.personId });
  await as("admin").patch("/agencies/harbor-light", { active: false, successor: agencyId }, 1);
});

describe("a hand-off to an agency that was closed", () => {
  test("that was accepted is not its successor's", async () => {
    expect(await lakeside.get(`/clients/${accepted}`)).toMatchObject(aProblem("client-not-found"));
  });

  test("that still waits is accepted by nobody", async () => {
    const { code } = waiting;

    expect((await lakeside.post("/handoffs/redeem", { code })).status).toBe(404);
    expect(await as("nora").post("/handoffs/redeem", { code })).toMatchObject(
      aProblem("not-signed-in"),
    );
  });

  test("is not made anew: the agency is closed", async () => {
    expect(
      (await as("maria").post(`/clients/${accepted}/handoffs`, { agencyId: "harbor-light" }))
        .status,
    ).toBe(422);
  });
});
