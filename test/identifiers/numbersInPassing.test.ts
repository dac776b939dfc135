import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { IdentifierType } from "#shared/identifiers/identifier.ts";
import { withMarks } from "./withMarks.ts";

const marked = (text: string, type: IdentifierType) =>
  withMarks(
    text,
    findIdentifiers(text).filter((span) => span.type === type),
  );

describe("a handle is found", () => {
  test.each([
    "insta: ⟦@lil.tee_99⟧",
    "snap is ⟦jayjay_04⟧",
    "fb ⟦Thelma T Bell⟧",
    "on tiktok as ⟦@mrsnap22⟧",
    "find him on IG under ⟦dee.rose.x⟧",
    "venmo ⟦@Tasha-Bright-3⟧",
    "cashapp ⟦$bigmike44⟧",
    "discord ⟦gamer#2291⟧",
    "FB messenger: ⟦Lupe Garza⟧",
    "telegram ⟦@luchoo⟧",
    "her insta handle's ⟦rosa_lgz⟧",
    "twitter/X: ⟦@cmb_77⟧",
    "su face es ⟦Lupita Garza Mtz⟧",
  ])("%s", (text) => {
    expect(marked(text.replace(/[⟦⟧]/g, ""), "HANDLE")).toBe(text);
  });
});

describe("a phone number is found however it is typed", () => {
  test.each([
    "whats ⟦512 555 0188⟧",
    "cell ⟦five one two, five five five, oh one four four⟧",
    "⟦512.555.0144 x22⟧",
    "call ⟦5550144⟧",
    "⟦(512)555-0144⟧",
    "⟦1 512 555 0144⟧",
    "⟦+52 55 5555 0144⟧",
    "tel ⟦787 555-0110⟧",
    "reach at ⟦555-01-44⟧",
    "num ⟦512-555-01 44⟧",
    "her number is ⟦5 1 2 5 5 5 0 1 4 4⟧",
    "text ⟦512/555/0144⟧",
    "ph: ⟦512 - 555 - 0144⟧",
  ])("%s", (text) => {
    expect(marked(text.replace(/[⟦⟧]/g, ""), "PHONE")).toBe(text);
  });
});

describe("a Social Security number is found however it is said", () => {
  test.each([
    "ssn ⟦912 44 0187⟧",
    "social: ⟦912440187⟧",
    "SS# ⟦912-44-0187⟧",
    "soc ending ⟦0187⟧",
    "last 4 of soc ⟦0187⟧",
    "los últimos cuatro del seguro ⟦0187⟧",
    "seguro social ⟦912 440 187⟧",
    "ITIN ⟦912-70-1234⟧",
    "s.s. ⟦912.44.0187⟧",
    "social is ⟦nine one two, four four, oh one eight seven⟧",
    'SSA needs his number read back, gave "⟦912 44 0187⟧" and was cut off',
  ])("%s", (text) => {
    expect(marked(text.replace(/[⟦⟧]/g, ""), "SSN")).toBe(text);
  });
});
