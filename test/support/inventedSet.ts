import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Row = Readonly<Record<string, string | number>>;

/** The household of the invented set that flees: a mother and her two children, alone at their agency's shelter. */
export const inventedFamily = "HH-900";

const organizations = ["Cedar Street Families", "Northbank Housing", "Upriver Outreach"];
const projects = [
  { organization: 0, name: "Cedar Street Nights", type: 0 },
  { organization: 0, name: "Cedar Street Homes", type: 13 },
  { organization: 1, name: "Northbank Shelter", type: 1 },
  { organization: 1, name: "Northbank Supportive", type: 3 },
  { organization: 2, name: "Upriver Streets", type: 4 },
];
const firstNames = ["Anselm", "Birgitta", "Cormac", "Delphine", "Evander", "Fredrika", "Gideon"];
const lastNames = ["Abernethy", "Bellweather", "Castellane", "Drummond", "Ellsworthy", "Fairbairn"];
const family = [
  { FirstName: "Philippa", DOB: "1986-04-23", Sex: 0 },
  { FirstName: "Leopold", DOB: "2013-09-17", Sex: 1 },
  { FirstName: "Henrietta", DOB: "2017-12-28", Sex: 0 },
].map((member, n) => ({ ...member, LastName: "Ravensdale", SSN: `90071${4480 + n * 7}` }));

/** A small HMIS CSV set, FY2026: three organizations, 40 clients, couples and single people, one family that flees. */
export function writeInventedSet(): string {
  const folder = mkdtempSync(join(tmpdir(), "haven-set-"));
  for (const [file, rows] of Object.entries(setFiles()))
    writeFileSync(join(folder, `${file}.csv`), csv(rows));

  return folder;
}

function setFiles(): Record<string, readonly Row[]> {
  const others = Array.from({ length: 37 }, (_, n) => n);
  const enrollments = [
    ...others.map((n) => enrollment(n, Math.floor(n / 2), n % 2 === 0 ? 1 : 3)),
    ...family.map((_, n) => ({
      ...enrollment(900 + n, 900, n === 0 ? 1 : 2),
      HouseholdID: inventedFamily,
    })),
  ];

  return {
    Export: [{ ExportID: "X-1", SourceType: 1, SoftwareName: "Invented", CSVVersion: "2026 v1.0" }],
    Organization: organizations.map((OrganizationName, n) => ({
      OrganizationID: `O-${n}`,
      OrganizationName,
      VictimServiceProvider: 0,
    })),
    Project: projects.map(({ organization, name, type }, n) => ({
      ProjectID: `P-${n}`,
      OrganizationID: `O-${organization}`,
      ProjectName: name,
      ProjectType: type,
    })),
    Client: [
      ...others.map(client),
      ...family.map((member, n) => ({ ...client(900 + n), ...member })),
    ],
    Enrollment: enrollments,
    Exit: enrollments
      .filter((_, n) => n % 5 === 4)
      .map(({ EnrollmentID, PersonalID }) => ({
        ExitID: `X-${EnrollmentID}`,
        EnrollmentID,
        PersonalID,
        ExitDate: "2025-06-30",
        Destination: 410,
      })),
    Services: enrollments.flatMap(({ EnrollmentID, PersonalID }) =>
      ["2025-03-02", "2025-03-03"].map((DateProvided, night) => ({
        ServicesID: `S-${EnrollmentID}-${night}`,
        EnrollmentID,
        PersonalID,
        DateProvided,
        RecordType: 200,
        TypeProvided: 200,
      })),
    ),
  };
}

const client = (n: number) => ({
  PersonalID: `C-${n}`,
  FirstName: pick(firstNames, n),
  MiddleName: "",
  LastName: pick(lastNames, n),
  NameSuffix: "",
  NameDataQuality: 1,
  // Numbers that start with 9 are never given out.
  SSN: String(900_600_000 + n * 13),
  SSNDataQuality: 1,
  DOB: `${1950 + n}-0${(n % 9) + 1}-1${n % 10}`,
  DOBDataQuality: 1,
  Sex: n % 2,
  AmIndAKNative: 0,
  Asian: 0,
  BlackAfAmerican: n % 3 === 0 ? 1 : 0,
  HispanicLatinao: 0,
  MidEastNAfrican: 0,
  NativeHIPacific: 0,
  White: n % 3 === 0 ? 0 : 1,
  RaceNone: "",
  VeteranStatus: 0,
});

const enrollment = (n: number, household: number, relationship: number) => ({
  EnrollmentID: `E-${n}`,
  PersonalID: `C-${n}`,
  ProjectID: `P-${household % projects.length}`,
  EntryDate: "2025-03-01",
  HouseholdID: `HH-${household}`,
  RelationshipToHoH: relationship,
});

const pick = (names: readonly string[], n: number): string => names[n % names.length] ?? "";

/** As other systems write it: HUD's columns, with those that every file has at its end. */
function csv(rows: readonly Row[]): string {
  const always = {
    DateCreated: "2025-03-01 09:00:00",
    DateUpdated: "2025-03-02 09:00:00",
    UserID: "U-1",
    DateDeleted: "",
    ExportID: "X-1",
  };
  const full = rows.map((row) => ({ ...row, ...always }));
  const lines = [Object.keys(full[0] ?? {}), ...full.map(Object.values)];

  return `${lines.map((values) => values.join(",")).join("\r\n")}\r\n`;
}
