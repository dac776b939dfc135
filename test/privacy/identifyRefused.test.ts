import { describe, expect, test, vi } from "vitest";
import { aConsent } from "../support/aConsent.ts";
import { anAnonymousClient } from "../support/anAnonymousClient.ts";
import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";
import { aProblem } from "../support/aProblem.ts";
import { setProfile } from "../support/profile.ts";
import { as, type Staff, startRegion } from "../support/region.ts";

const now = "2026-02-15T20:00:00Z";
vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });

const { documentClient } = await startRegion("spokane-2021");
const made = async (body: object = anAnonymousClient(), who: Staff = "maria"): Promise<string> =>
  (await as(who).post("/clients", body)).body.clientId;
const identify = (clientId: string, body: object = aConsent(), who: Staff = "maria") =>
  as(who).post(`/clients/${clientId}/identify`, body);
const seen = async (who: Staff, clientId: string) =>
  (await as(who).get(`/clients/${clientId}`)).body;

describe("nobody is identified", () => {
  test.each<[string, object, string]>([
    [
      "without a name of who consented",
      aConsent({}, { consentedBy: undefined }),
      "roi.consentedBy",
    ],
    ["without an end of the consent", aConsent({}, { endDate: undefined }), "roi.endDate"],
    [
      "by a consent that ends before it begins",
      aConsent({}, { endDate: "2026-01-09" }),
      "roi.endDate",
    ],
    [
      "by a guardian named where none gave it",
      aConsent({}, { guardian: "K7Q4-M2XR-9" }),
      "roi.guardian",
    ],
    ["without a code for the name", aConsent({ NameDataQuality: undefined }), "NameDataQuality"],
    [
      "by a new head of a household that nobody leaves",
      aConsent({ newHead: "K7Q4-M2XR-9" }),
      "newHead",
    ],
    ["by a field that is not known here", { ...aConsent(), Nickname: "Otti" }, "body"],
  ])("%s", async (_what, body, field) => {
    const answer = await identify(await made(), body);

    expect(answer).toMatchObject(aProblem("invalid-request", field));
    expect(answer.text).not.toMatch(/Ottoline|Otti|Vandersloot/);
  });

  test.each<[string, object, string]>([
    [
      "with a name that contradicts its code",
      aConsent({ FirstName: "Anonymous", LastName: "Anonymous" }),
      "NameDataQuality",
    ],
    ["with a date of birth to come", aConsent({ DOB: "2026-02-16" }), "DOB"],
    [
      "before the consent holds",
      aConsent({}, { effectiveDate: "2026-02-16" }),
      "roi.effectiveDate",
    ],
    ["after the consent has ended", aConsent({}, { endDate: "2026-02-14" }), "roi.endDate"],
    ["as a child by itself", aConsent({ DOB: "2014-07-19" }), "roi.givenBy"],
    ["as an adult by a guardian", aConsent({}, { givenBy: "guardian" }), "roi.givenBy"],
    ["with a field of another region", aConsent({ custom: { Shoes: "44" } }), "custom"],
  ])("%s", async (_what, body, field) => {
    const clientId = await made();
    const answer = await identify(clientId, body);

    expect(answer).toMatchObject(aProblem("rule-broken", field));
    expect(answer.text).not.toMatch(/Ottoline|Vandersloot|1984|2014/);
    expect((await seen("maria", clientId)).kind).toBe("anonymous");
  });

  test("twice, or who is identified already", async () => {
    const clientId = await made();
    await identify(clientId);

    expect(await identify(clientId)).toMatchObject(aProblem("already-identified"));
    expect(await identify(await made(anIdentifiedClient()))).toMatchObject(
      aProblem("already-identified"),
    );
  });

  test("while a record is sealed or masked", async () => {
    const sealed = await made();
    await setProfile(documentClient, sealed, { state: "sealed" });
    const masked = await made();
    await setProfile(documentClient, masked, { maskedFor: "open-hearth" });

    expect(await identify(sealed)).toMatchObject(aProblem("being-de-identified"));
    expect(await identify(masked)).toMatchObject(aProblem("request-already-open"));
  });
});
