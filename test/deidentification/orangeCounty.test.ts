import { describe, expect, it } from "vitest";
import { aProblem } from "../support/aProblem.ts";
import { aRequest } from "../support/aRequest.ts";
import { anIdentifiedClient } from "../support/people.ts";
import { as, startRegion } from "../support/region.ts";

await startRegion("orange-county");
const { sweep } = await import("#functions/deidentification/worker.ts");

const maria = as("maria");
const admin = as("admin");

describe("a de-identification by the Orange County policy", () => {
  it("waits for the revocation and leaves neither name nor date of birth", async () => {
    const { clientId } = (await maria.post("/clients", anIdentifiedClient())).body;
    const wrong = await maria.post("/tickets", aRequest(clientId));
    const { ticketId } = (
      await maria.post("/tickets", aRequest(clientId, { reason: "refused", statements: [] }))
    ).body;
    await admin.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });
    const approve = async () =>
      admin.post(`/tickets/${ticketId}/transitions`, {
        to: "executing",
        planVersion: (await admin.get(`/tickets/${ticketId}/plan`)).body.planVersion,
      });

    const early = await approve();
    await maria.post(`/tickets/${ticketId}/comments`, { statements: ["revocation-on-file"] });
    const onTime = await approve();
    await sweep();

    expect(wrong).toMatchObject(aProblem("rule-broken", "statements"));
    expect(early).toMatchObject(aProblem("statements-missing"));
    expect(onTime.body.state).toBe("executing");
    expect((await maria.get(`/clients/${clientId}`)).body).toMatchObject({
      kind: "anonymous",
      FirstName: null,
      LastName: null,
      NameDataQuality: 9,
      SSNDataQuality: 9,
      DOB: null,
      DOBDataQuality: 9,
      roi: { permission: "no" },
    });
  });

  it("follows the policy of its plan, whatever the policy becomes meanwhile", async () => {
    const { clientId } = (await maria.post("/clients", anIdentifiedClient())).body;
    const { ticketId } = (
      await maria.post("/tickets", aRequest(clientId, { statements: ["revocation-on-file"] }))
    ).body;
    await admin.post(`/tickets/${ticketId}/transitions`, { to: "inReview" });
    const { planVersion } = (await admin.get(`/tickets/${ticketId}/plan`)).body;
    await admin.post(`/tickets/${ticketId}/transitions`, { to: "executing", planVersion });
    const policy = (await admin.get("/policy")).body;

    await admin.put("/policy", {
      ...policy,
      template: { ...policy.template, FirstName: "Nobody", LastName: "Nobody" },
    });
    await sweep();

    expect((await maria.get(`/clients/${clientId}`)).body.FirstName).toBeNull();
    expect((await maria.get(`/tickets/${ticketId}/certificate`)).body.policy).toBe("orange-county");
  });
});
