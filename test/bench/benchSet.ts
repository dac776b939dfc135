import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventedName as name } from "./inventedName.ts";

type Row = Readonly<Record<string, string | number>>;

const clients = 514;
const entries = 574;
const exits = 447;
const services = 6385;
const assessments = 6942;

/**
 * An HMIS CSV set, FY2026, as large as an agency's: 10 organizations with a project each, 514 clients, alone and
 * in households, 574 enrollments, 447 exits, 6,385 bed nights, and a large file that is not imported.
 */
export function writeBenchSet(): string {
  const folder = mkdtempSync(join(tmpdir(), "haven-set-"));
  const files = { ...whereabouts(), ...people() };
  for (const [file, rows] of Object.entries(files))
    writeFileSync(join(folder, `${file}.csv`), csv(rows));

  return folder;
}

const times = <T>(count: number, make: (n: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));

const whereabouts = (): Record<string, Row[]> => ({
  Export: [{ ExportID: "B1", SourceType: 1, SoftwareName: "Invented", CSVVersion: "2026 v1.0" }],
  Organization: times(10, (n) => ({
    OrganizationID: `O${n}`,
    OrganizationName: `${name(n + 40)} House`,
    VictimServiceProvider: 0,
  })),
  Project: times(10, (n) => ({
    ProjectID: `P${n}`,
    OrganizationID: `O${n}`,
    ProjectName: `${name(n + 40)} Nights`,
    ProjectType: [0, 1, 12, 3, 13, 13, 13, 4, 6, 2][n] ?? 0,
  })),
  Funder: times(37, (n) => ({ FunderID: `F${n}`, ProjectID: `P${n % 10}`, Funder: 2 + (n % 4) })),
});

function people(): Record<string, Row[]> {
  const enrollments = times(entries, enrollment);

  return {
    Client: times(clients, client),
    Enrollment: enrollments,
    Exit: enrollments.slice(0, exits).map(({ EnrollmentID = "", PersonalID = "" }, n) => ({
      ExitID: `X${n}`,
      EnrollmentID,
      PersonalID,
      ExitDate: `2025-0${1 + (n % 9)}-15`,
      Destination: 410,
    })),
    Services: times(services, (n) => {
      const { EnrollmentID = "", PersonalID = "" } = enrollments[(n * 7) % 164] ?? {};
      const night = new Date(Date.UTC(2024, 0, 1 + Math.floor(n / 164))).toISOString().slice(0, 10);
      const service = { ServicesID: n, EnrollmentID, PersonalID, DateProvided: night };

      return { ...service, RecordType: 200, TypeProvided: 200 };
    }),
    Disabilities: times(assessments, (n) => ({
      DisabilitiesID: n,
      EnrollmentID: `E${n % entries}`,
      PersonalID: `C${n % clients}`,
      InformationDate: "2024-01-01",
      DisabilityType: 5 + (n % 6),
      DisabilityResponse: n % 2,
    })),
  };
}

const client = (n: number): Row => ({
  PersonalID: `C${n}`,
  FirstName: name(n),
  MiddleName: n % 4 === 0 ? name(n + 5) : "",
  LastName: name(200 + household(n)),
  NameSuffix: "",
  NameDataQuality: 1,
  // Numbers that start with 9 are never given out.
  SSN: n % 11 === 0 ? "" : 900_700_000 + n * 17,
  SSNDataQuality: n % 11 === 0 ? 99 : 1,
  DOB: `${1948 + (n % 70)}-${String(1 + (n % 12)).padStart(2, "0")}-${10 + (n % 18)}`,
  DOBDataQuality: 1,
  Sex: n % 2,
  AmIndAKNative: n % 13 === 0 ? 1 : 0,
  Asian: 0,
  BlackAfAmerican: n % 3 === 0 ? 1 : 0,
  HispanicLatinao: n % 5 === 0 ? 1 : 0,
  MidEastNAfrican: 0,
  NativeHIPacific: 0,
  White: n % 3 === 0 ? 0 : 1,
  RaceNone: "",
  VeteranStatus: n % 9 === 0 ? 1 : 0,
});

/** The last hundred clients come in families of four. */
const household = (n: number) =>
  n < clients - 100 ? n : clients - 100 + Math.floor((n - clients + 100) / 4);

/** The first sixty clients come twice, the second time elsewhere. */
function enrollment(n: number): Row {
  const isSecond = n >= clients;
  const person = isSecond ? n - clients : n;
  const isHead = person === 0 || household(person) !== household(person - 1);

  return {
    EnrollmentID: `E${n}`,
    PersonalID: `C${person}`,
    ProjectID: `P${(household(person) + (isSecond ? 3 : 0)) % 10}`,
    EntryDate: isSecond ? "2024-06-01" : "2024-01-01",
    HouseholdID: `H${isSecond ? 1000 + household(person) : household(person)}`,
    RelationshipToHoH: isHead ? 1 : 2,
  };
}

/** With the columns that every file has at its end. */
function csv(rows: readonly Row[]): string {
  const always = {
    DateCreated: "2024-01-01 09:00:00",
    DateUpdated: "2024-01-02 09:00:00",
    UserID: "U1",
    DateDeleted: "",
    ExportID: "B1",
  };
  const full = rows.map((row) => ({ ...row, ...always }));
  const lines = [Object.keys(full[0] ?? {}), ...full.map(Object.values)];

  return `${lines.map((values) => values.join(",")).join("\r\n")}\r\n`;
}
