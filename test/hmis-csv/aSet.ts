export type Row = Readonly<Record<string, string | undefined>>;

/** Rows by file; what a row does not say is what these say. */
const usual: Readonly<Record<string, Row>> = {
  Organization: {
    OrganizationID: "O1",
    OrganizationName: "Riverside Shelter",
    VictimServiceProvider: "0",
    DateDeleted: "",
  },
  Project: {
    ProjectID: "PR1",
    OrganizationID: "O1",
    ProjectName: "Riverside Nights",
    ProjectType: "0",
    DateDeleted: "",
  },
  Funder: { FunderID: "F1", ProjectID: "PR1", Funder: "2", DateDeleted: "" },
  Client: {
    PersonalID: "C1",
    FirstName: "Ottilie",
    MiddleName: "",
    LastName: "Quandt",
    NameSuffix: "",
    NameDataQuality: "1",
    SSN: "900114477",
    SSNDataQuality: "1",
    DOB: "1984-06-30",
    DOBDataQuality: "1",
    Sex: "0",
    AmIndAKNative: "0",
    Asian: "0",
    BlackAfAmerican: "0",
    HispanicLatinao: "0",
    MidEastNAfrican: "0",
    NativeHIPacific: "0",
    White: "1",
    RaceNone: "",
    VeteranStatus: "0",
    DateDeleted: "",
  },
  Enrollment: {
    EnrollmentID: "E1",
    PersonalID: "C1",
    ProjectID: "PR1",
    EntryDate: "2024-03-01",
    HouseholdID: "H1",
    RelationshipToHoH: "1",
    DateDeleted: "",
  },
  Exit: {
    ExitID: "X1",
    EnrollmentID: "E1",
    PersonalID: "C1",
    ExitDate: "2024-05-01",
    Destination: "410",
    DateDeleted: "",
  },
  Services: {
    ServicesID: "S1",
    EnrollmentID: "E1",
    PersonalID: "C1",
    DateProvided: "2024-03-02",
    RecordType: "200",
    TypeProvided: "200",
    OtherTypeProvided: "",
    DateDeleted: "",
  },
};

type SetRows = Readonly<Record<string, readonly Row[]>>;

/** The files of a set as text: one organization with one project, and whatever rows are given. */
export const aSet = (rows: SetRows = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ Organization: [{}], Project: [{}], ...rows }).map(([file, some]) => [
      `${file}.csv`,
      csvOf(file, some),
    ]),
  );

export function csvOf(file: string, rows: readonly Row[]): string {
  const columns = Object.keys(usual[file] ?? {});
  const lines = rows.map((row) =>
    columns.map((column) => row[column] ?? usual[file]?.[column] ?? "").join(","),
  );

  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
