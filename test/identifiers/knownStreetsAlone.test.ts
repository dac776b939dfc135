import { describe, test } from "vitest";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { expectFound } from "./marked.ts";

const known: KnownIdentity = {
  client: { addresses: ["2214 W Rocheford Ave Apt 3B, Spokane, WA 99201"] },
  household: [{ addresses: ["77 Park St #4, Dayton, OH"] }],
};

describe("the street somebody lives on is found without its number", () => {
  test.each([
    "the ⟦Rocheford⟧ place is loud",
    "her ⟦Rocheford⟧ apartment flooded",
    "dropped him off on ⟦Rocheford⟧",
    "got a room on ⟦Park⟧",
    "rent at ⟦Rocheford Ave⟧ went up",
    "behind on ⟦Rocheford Ave⟧",
    "back on ⟦Rocheford⟧ since Monday",
    "out on ⟦Park⟧ w her cousin",
    "still over on ⟦Rocheford⟧",
    "drove by ⟦Rocheford⟧, no answer",
    "keys for ⟦3B on Rocheford⟧ returned",
    "LIVES ⟦PARK ST⟧ WITH COUSIN",
    "moved back to ⟦Rocheford⟧",
    "moved to ⟦Park St⟧ last month",
    "landlord at ⟦Rocheford⟧ wont fix heat",
    "the heat is off at ⟦Rocheford⟧",
    "eviction from ⟦Rocheford⟧ filed",
    "se quedó en la ⟦Rocheford⟧",
    "vive por la ⟦Rocheford⟧",
    "renta un cuarto en la ⟦Park⟧",
    "la casa de la ⟦Rocheford⟧ tiene moho",
    "debe renta de la ⟦Rocheford⟧",
    "was evicted from ⟦Park St⟧ in May",
    "lease on ⟦Rocheford⟧ ends 6/30",
    "neighbors on ⟦Park⟧ called police",
    "he rents on ⟦Park⟧, 600 a month",
    "stays off ⟦Park⟧ w/ his uncle",
    "mail goes to ⟦Rocheford⟧",
    "van is parked on ⟦Rocheford⟧",
    "visita en ⟦Rocheford Ave⟧ hoy",
    "two bedroom on ⟦Rocheford⟧ fell through",
    "porch on ⟦Park⟧ is broken",
    "inspection at ⟦Rocheford⟧ failed",
  ])("%j", (marked) => {
    expectFound(marked, known, "ADDRESS");
  });
});

describe("and left where it is said of a shop, a bus or a name", () => {
  test.each([
    "the clinic on Rocheford moved",
    "the shelter on Park is full",
    "Goodwill on Rocheford gave a coat",
    "bus 12 on Rocheford is late",
    "Park is closed after ten",
    "kids went to the park on Sunday",
    "walk in the park",
    "Park Place Apts called",
    "bus stop at Rocheford Ave",
    "Park Ranger wrote a ticket",
    "Safeway off Park St is hiring",
    "the Park Street library",
    "Rocheford Elementary has a nurse",
    "Rocheford Bakery is hiring",
    "on park duty",
    "2300 Rocheford Ave is for sale",
    "Rocheford Ave is closed for repaving",
    "job at the McDonalds on Rocheford",
    "the Rocheford bus was late",
    "DMV on Park St",
    "camion de la Rocheford va lleno",
    "la clínica en la Rocheford abre a las 8",
    "trabaja en la tienda de la Rocheford",
    "Rocheford County court",
    "Officer Park took the report",
    "Ms. Rocheford from DSHS called",
    "Dr. Park said yes",
    "walked to Park Hill",
    "accident on Rocheford Ave",
    "the food bank on Park",
    "Park and Recreation has a class",
    "South Park episode",
    "Park City bus",
    "at Rocheford Academy",
    "day care on Rocheford",
    "interview at Chipotle on Park",
    "a meeting at the church on Rocheford",
    "store near Rocheford Ave",
    "caseworker Park on vacation",
    "she is on parole",
  ])("%j", (text) => {
    expectFound(text, known, "ADDRESS");
  });
});
