import { as } from "./region.ts";

/** The body of an identified client; invented, and told apart by whoever asks for something else. */
export const anIdentifiedClient = (given: Record<string, unknown> = {}) => ({
  kind: "identified",
  FirstName: "Talia",
  LastName: "Brandvold",
  NameDataQuality: 1,
  SSN: "900123456",
  SSNDataQuality: 1,
  DOB: "1994-03-12",
  DOBDataQuality: 1,
  ...given,
});

/** A family of three of Open Hearth, as its case worker recorded it: mother, son and partner. */
export async function aFamily() {
  const maria = as("maria");
  const mother = await maria.post(
    "/clients",
    anIdentifiedClient({
      contact: {
        phones: ["(509) 555-0148"],
        emails: ["talia.b@mail.example"],
        addresses: ["418 Alder Ct"],
      },
    }),
  );
  const son = await maria.post(
    "/clients",
    anIdentifiedClient({
      FirstName: "Mateo",
      SSN: "900123457",
      DOB: "2018-05-04",
    }),
  );
  const partner = await maria.post(
    "/clients",
    anIdentifiedClient({
      FirstName: "Craig",
      LastName: "Sandoval",
      SSN: "900123458",
      DOB: "1991-11-30",
    }),
  );
  const [head, child, spouse] = [mother, son, partner].map(({ body }) => body.clientId as string);
  await maria.post("/households", {
    members: [
      { clientId: head, RelationshipToHoH: 1 },
      { clientId: child, RelationshipToHoH: 2 },
      { clientId: spouse, RelationshipToHoH: 3 },
    ],
  });

  return { head: String(head), child: String(child), spouse: String(spouse) };
}

/** What identifies that family, as it must be found nowhere afterwards. */
export const familyIdentifiers = [
  "Talia",
  "Brandvold",
  "Mateo",
  "Craig",
  "Sandoval",
  "900123456",
  "900123457",
  "900123458",
  "900-12-3456",
  "1994-03-12",
  "2018-05-04",
  "1991-11-30",
  "555-0148",
  "talia.b@mail.example",
  "418 Alder",
];
