import { anIdentifiedClient } from "../support/anIdentifiedClient.ts";

/** A client of whom no value may stand on the trail. */
export const zinnia = anIdentifiedClient({
  FirstName: "Zinnia",
  LastName: "Quackenbush",
  SSN: "900553377",
  DOB: "1971-09-23",
  contact: { phones: ["509-555-0188"] },
});

/** What is said of her, in fields, texts and dates. */
export const saidOfZinnia = [
  "Zinnia",
  "Quackenbush",
  "900553377",
  "1971-09-23",
  "1972-01-01",
  "509-555-0188",
  "Slept under the bridge",
  "2026-12-24",
];
