import { describe, expect, test } from "vitest";
import { DeidentificationRequest } from "../../console/deidentification/deidentificationRequest.svelte.ts";

const five = [
  "staff-informed",
  "partners-informed",
  "tracking-sheet",
  "paper-file",
  "noted",
] as const;

function aRequest() {
  const request = new DeidentificationRequest("K7Q4-M2XR-9", five);
  request.members = ["K7Q4-M2XR-9"];
  return request;
}

describe("a request for de-identification", () => {
  test("cannot be sent without a reason, but without statements", () => {
    const request = aRequest();
    expect(request.body).toBeUndefined();

    request.reason = "refused";

    expect(request.body).toEqual({
      type: "deidentification",
      clientId: "K7Q4-M2XR-9",
      members: [{ clientId: "K7Q4-M2XR-9", action: "deidentify" }],
      mask: false,
      statements: [],
      reason: "refused",
    });
  });

  test("names nobody who was not shown", () => {
    const request = aRequest();
    request.reason = "refused";

    request.members = [];

    expect(request.body).toBeUndefined();
  });

  test("masks at once where the law protects the client", () => {
    const request = aRequest();

    request.reason = "protected";

    expect(request.body?.mask).toBe(true);
  });

  test("keeps what was chosen by hand when the reason changes", () => {
    const request = aRequest();
    request.reason = "protected";

    request.mask = false;
    request.reason = "youth";
    request.reason = "protected";

    expect(request.mask).toBe(false);
  });

  test("counts the note that Haven makes itself", () => {
    const request = aRequest();

    request.toggle("staff-informed");
    request.toggle("paper-file");
    request.toggle("paper-file");

    expect(request.done).toBe(2);
  });
});
