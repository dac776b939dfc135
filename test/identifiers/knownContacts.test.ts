import { describe, expect, test } from "vitest";
import { expectFound } from "./marked.ts";

describe("an e-mail address is found", () => {
  const known = { client: { emails: ["R.Duarte_88@mail.example.org"] } };

  test.each([
    "write to ⟦R.Duarte_88@mail.example.org⟧.",
    "write to ⟦r.duarte_88@MAIL.EXAMPLE.ORG⟧",
    "write to <⟦r.duarte_88@mail.example.org⟧>",
    "⟦r dot duarte underscore 88 at mail dot example dot org⟧",
    "⟦r.duarte_88 [at] mail [dot] example [dot] org⟧",
    "⟦r punto duarte guion bajo 88 arroba mail punto example punto org⟧",
  ])("in %j", (marked) => {
    expectFound(marked, known, "EMAIL");
  });

  test.each([
    "write to s.duarte_88@mail.example.org",
    "write to r.duarte_88@mail.example.com",
    "r. Duarte. 88 people, at mail. Example! org",
  ])("but not in %j", (text) => {
    expectFound(text, known, "EMAIL");
  });
});

describe("a handle is found", () => {
  const known = {
    client: { handles: ["@lindy_d88", "sunny", "quixote"] },
    household: [{ handles: ["@x"] }],
  };

  test.each([
    "on Instagram ⟦@lindy_d88⟧",
    "on Instagram ⟦lindy_d88⟧, ⟦Lindy.D88⟧",
    "it is ⟦@sunny⟧ there, on a sunny day",
    "it is ⟦quixote⟧ there",
    "@x and x",
  ])("in %j", (marked) => {
    expectFound(marked, known, "HANDLE");
  });

  test("with certainty where it is marked or unlike any word", () => {
    const spans = expectFound("⟦@sunny⟧ ⟦lindy_d88⟧ ⟦quixote⟧", known, "HANDLE");

    expect(spans.map(({ certainty }) => certainty)).toEqual(["certain", "certain", "likely"]);
  });
});

describe("an address is found", () => {
  const known = {
    client: { addresses: ["1204 W. Larkspur Hollow Blvd, Apt 4B, Ashford, WA 99000"] },
    household: [
      { addresses: ["12 5th Ave", "PO Box 771, Ashford", "88 Calle de la Luna #3", "40 La Brisa"] },
    ],
  };

  test.each([
    "lives at ⟦1204 W. Larkspur Hollow Blvd, Apt 4B, Ashford, WA 99000⟧.",
    "lives at ⟦1204 West Larkspur Hollow Boulevard⟧ now",
    "lives at ⟦1204 Larkspur Hollow⟧ now",
    "lives at ⟦1204 larkspur hollow blvd unit 4B⟧ now",
    "lives at ⟦1204 Larkspur Hollow⟧ Ave.",
    "lives at ⟦1204 Larkspur⟧ now",
    "lives at ⟦1204 W Larkspur Hollow Blvd\nAshford WA⟧ now",
    "lives at ⟦12 5th Avenue⟧ now",
    "lives at ⟦12 5th⟧ now",
    "lives at ⟦12 Fifth Ave⟧ now",
    "lives at ⟦12 N 5th Ave⟧ now",
    "mail to ⟦PO Box 771⟧ now",
    "mail to ⟦P.O. Box 771, Ashford⟧ now",
    "correo: ⟦apartado 771⟧",
    "vive en ⟦88 Calle de la Luna #3⟧ ahora",
    "vive en 88 Calle Luna ahora",
    "at ⟦40 La Brisa St⟧ now",
  ])("in %j", (marked) => {
    expectFound(marked, known, "ADDRESS");
  });

  test.each([
    "1204 beds, Larkspur shelter, Hollow Blvd",
    "1205 W Larkspur Hollow Blvd",
    "rooms 12, 5 and 40",
    "box 772, mailbox 771",
    "88 Calle de la Rosa, 40 La",
    "moved to Ashford, WA 99000",
  ])("but not in %j", (text) => {
    expectFound(text, known, "ADDRESS");
  });

  test("that has no number says too little to be looked for", () => {
    expectFound("He is in Ashford.", { client: { addresses: ["Ashford", "", "771"] } }, "ADDRESS");
  });

  test("with certainty", () => {
    const [span] = expectFound("⟦12 5th Ave⟧", known, "ADDRESS");

    expect(span?.certainty).toBe("certain");
  });
});
