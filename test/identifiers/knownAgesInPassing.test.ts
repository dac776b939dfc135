import { describe, test } from "vitest";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { expectFoundOf } from "./marked.ts";

const known: KnownIdentity = {
  client: { first: "Ana", dob: "1966-06-03" },
  household: [
    { first: "Leo", dob: "1958-02-09" },
    { first: "Mia", dob: "2012-05-01" },
    { first: "Tito", dob: "2017-03-03" },
    { first: "Bea", dob: "2024-01-15" },
    { first: "Rex", dob: "1980-04-04" },
  ],
};

describe("an age of somebody known is found as it is said in passing", () => {
  test.each([
    "she turns ⟦60⟧ on the 3rd",
    "he'll be ⟦68⟧ in Feb",
    "will be ⟦60⟧ next month",
    "⟦60⟧ next month",
    "Ana, ⟦60⟧ in June, wants SSI early",
    "Leo is going on ⟦69⟧",
    "going to be ⟦68⟧ soon",
    "about to turn ⟦60⟧",
    "Intake: ⟦46M⟧, veteran",
    "⟦46 M⟧ vet w/ back pain",
    "⟦46/M⟧",
    "⟦M46⟧ seen at clinic",
    "⟦46yom⟧ seen",
    "baby is ⟦13 months⟧",
    "baby ⟦4 mo⟧, has cough",
    "Bea ⟦13 mos⟧ shots due",
    "Bea (⟦26 mo⟧) at daycare",
    "Mia, Tito and Bea, ⟦14⟧, ⟦9⟧ and ⟦2⟧",
    "Mia and Tito (⟦14⟧ and ⟦9⟧) start school",
    "Mia ⟦14⟧, Tito ⟦9⟧, Bea ⟦2⟧",
    "kids ⟦14⟧, ⟦9⟧ and ⟦2⟧ all need shoes",
    "three kids, ⟦14⟧, ⟦9⟧ & ⟦2⟧",
    "Mia-⟦14⟧, Tito-⟦9⟧",
    "Mia ⟦14⟧ Tito ⟦9⟧",
    "Mia just turned ⟦14⟧",
    "just hit ⟦68⟧",
    "she is nearly ⟦60⟧",
    "almost ⟦60⟧ and still waiting",
    "at ⟦68⟧ he cant lift",
    "Leo, now ⟦68⟧, uses a cane",
    "he's ⟦68 y/o⟧",
    "his ⟦68th⟧ birthday",
    "⟦aged 68⟧",
    "age: ⟦sixty⟧",
    "ella ya de ⟦60⟧ y con bastón",
    "va por los ⟦60⟧",
    "ya va para ⟦60⟧",
    "va a cumplir ⟦60⟧ en junio",
    "cumplirá ⟦68⟧ en febrero",
    "está por cumplir ⟦60⟧",
    "a sus ⟦68⟧ sigue trabajando",
    "anda en los ⟦60⟧",
    "Mia de ⟦14⟧ y Tito de ⟦9⟧",
    "los niños de ⟦14⟧, ⟦9⟧ y ⟦2⟧",
    "Mia ya tiene ⟦14⟧",
    "tiene ⟦68 añitos⟧",
    "la niña, ⟦14⟧, va a la secu",
    "la bebé de ⟦13 meses⟧",
    "bebé ⟦4 m⟧",
    "Mia y Tito, ⟦14⟧ y ⟦9⟧",
    "casi ⟦60 años cumplidos⟧",
    "un señor de ⟦68⟧",
    "⟦68 años⟧",
    "mujer ⟦60⟧",
    "Ct (⟦46⟧ in April) says",
    "she's only ⟦14⟧",
    "mom ⟦60⟧, dad ⟦68⟧",
    "oldest is ⟦14⟧, youngest is ⟦2⟧",
    "the oldest (⟦14⟧)",
    "his daughter ⟦14⟧ is in 8th gr",
    "Tito will be ⟦10⟧ by then",
    "turning ⟦15⟧ on May 1",
    "Client ⟦60⟧ w/ COPD",
    "cl is ⟦46⟧, single",
    "ct, ⟦46⟧, reports pain",
    "F, ⟦60⟧",
    "female/⟦60⟧",
    "⟦46 M⟧, homeless 2 yrs",
  ])("%j", (marked) => {
    expectFoundOf(marked, known, "AGE");
  });
});

describe("and not where the number counts something else", () => {
  test.each([
    "he'll be 60 min late",
    "will be 14 days on the waitlist",
    "rent will be 60 next month less",
    "room 14, bed 9",
    "14 and 9 are full",
    "be there at 9",
    "on the 14th and the 9th",
    "in 13 months the voucher ends",
    "lease is 13 months",
    "4 mo of rent paid",
    "behind 2 months",
    "paid 60 on rent",
    "bus 14 and 9",
    "Unit 46M needs paint",
    "60 next week at the latest, 60 beds",
    "46 in line before us",
    "Mia has 2 coats and 9 books",
    "Mia bed 14",
    "kids got 14 gifts",
    "sober 9 months",
    "60 days in program",
    "on page 14",
    "9 to 5 job",
    "at 2 she called",
    "temp was 60",
    "BP 140/68",
    "weighs 68 kg",
    "scored 14 on PHQ-9",
    "Tito 9am dentist",
    "Bea 2pm nap",
    "Mia 14 hrs volunteer",
    "a las 9 llegó Mia",
    "a las 14 hrs",
    "debe 60",
    "son 60 dólares",
    "los 14 cuartos",
    "de 9 a 2",
    "camas 9 y 14",
    "Mia llegó a las 9",
    "en los 60 días",
    "va por 14 cosas",
    "hit 60 on the freeway",
    "turns in 14 forms",
    "her 14 bags",
    "his 9 boxes",
    "about 60 people came",
    "almost 60 miles",
    "kids 14 and under eat free",
    "Leo, 9am tomorrow",
    "Leo 9/14 court",
    "Leo 2 bags",
    "will be 9 people",
    "Bea 2 of 3 shots",
    "waitlist number 60",
    "Leo at 68% AMI",
    "caught in the 60s heat",
    "Rex 14 Main",
  ])("%j", (text) => {
    expectFoundOf(text, known, "AGE");
  });
});

test("a birthday is found beside the age that it brings", () => {
  expectFoundOf("will be 60 next ⟦June 3rd⟧, wants CNA license", known, "DOB");
  expectFoundOf("Leo just hit 68, ⟦Feb 9⟧.", known, "DOB");
  expectFoundOf("Ct (60 in June, ⟦6-3⟧)", known, "DOB");
  expectFoundOf("Lease ends June 3rd, court 2/9", known, "DOB");
});

test("a Social Security number is found in its parts, and with two digits wrong", () => {
  const numbered = { client: { ssn: "917-30-2245" } };

  expectFoundOf("seguro: ⟦917 30 y luego 2245⟧", numbered, "SSN");
  expectFoundOf("he read it as ⟦917, 30, 2245⟧", numbered, "SSN");
  expectFoundOf("SSN on file ⟦971-30-2254⟧", numbered, "SSN");
  expectFoundOf("SSN of the landlord 917-55-8101", numbered, "SSN");
});
