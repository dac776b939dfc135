import { describe, expect, test } from "vitest";
import { readNote } from "#shared/identifiers/note.ts";
import { publicLineOf } from "#shared/identifiers/publicNames.ts";

const list = [
  "Grace Whitcomb House",
  "Larkspur Clinic",
  "509-555-0142",
  "88 Tamarack Ave",
  "Calle Roble",
  "1423 West Quillfeather Avenue",
  "North House",
  "211",
];
const isPublic = (
  text: string,
  words: string,
  type: "PERSON" | "PHONE" | "ADDRESS" | "SSN" = "PERSON",
) => {
  const start = text.indexOf(words);
  const line = publicLineOf(readNote(text), list)({ start, end: start + words.length, type });
  return line !== undefined;
};

describe("the region's own list", () => {
  test.each<[string, string, ("PERSON" | "PHONE" | "ADDRESS" | "SSN")?]>([
    ["Bed at Grace Whitcomb House tonight", "Grace Whitcomb"],
    ["bed at grace whitcomb house", "grace whitcomb house"],
    ["Call (509) 555-0142.", "(509) 555-0142", "PHONE"],
    ["Call +1 509 555 0142.", "+1 509 555 0142", "PHONE"],
    ["at 88 Tamarack Ave, Spokane", "88 Tamarack Ave, Spokane", "ADDRESS"],
    ["at 88 tamarack avenue", "88 tamarack avenue", "ADDRESS"],
    ["at 1423 W. Quillfeather Ave", "1423 W. Quillfeather Ave", "ADDRESS"],
    ["on W Quillfeather, 1423 W Quillfeather Av", "1423 W Quillfeather Av", "ADDRESS"],
  ])("makes public what stands in %j", (text, words, type) => {
    expect(isPublic(text, words, type)).toBe(true);
  });

  test.each<[string, string, ("PERSON" | "PHONE" | "ADDRESS" | "SSN")?]>([
    ["Grace called.", "Grace"],
    ["Grace Whitcomb called.", "Grace Whitcomb"],
    ["met at Larkspur Clinic with Ana", "Ana"],
    ["Call 509-555-0143.", "509-555-0143", "PHONE"],
    ["at 188 Tamarack Ave", "188 Tamarack Ave", "ADDRESS"],
    ["at 88 Tamarack Ave apt 4", "88 Tamarack Ave apt 4", "ADDRESS"],
    ["at 88 Tamarack Ave apt B", "88 Tamarack Ave apt B", "ADDRESS"],
    ["lives at 211 Quillfeather St", "211 Quillfeather St", "ADDRESS"],
    ["vive en Calle Roble 123", "Calle Roble 123", "ADDRESS"],
    ["sleeps at 88 Tamarack Ave and Maple", "88 Tamarack Ave and Maple", "ADDRESS"],
    ["duerme en Calle Roble y Luna", "Calle Roble y Luna", "ADDRESS"],
    ["en Calle Roble esquina con Luna", "Calle Roble esquina con Luna", "ADDRESS"],
    ["at 1423 E Quillfeather Ave", "1423 E Quillfeather Ave", "ADDRESS"],
    ["at 1423 W Quillfeather St", "1423 W Quillfeather St", "ADDRESS"],
    ["N. House called", "N. House"],
    ["SSN 509-55-50142", "509-55-50142", "SSN"],
  ])("makes nobody public by a word of it: %j", (text, words, type) => {
    expect(isPublic(text, words, type)).toBe(false);
  });
});
