import type { RowOutcome } from "#shared/hmis-csv/import.ts";
import type { SetRule } from "#shared/hmis-csv/set/setProblem.ts";
import type { Stage } from "../../../hmis-csv/importStage.ts";

const number = new Intl.NumberFormat("en-US");
const counted = (count: number, one: string, many: string) =>
  `${number.format(count)} ${count === 1 ? one : many}`;
const rows = (count: number) => counted(count, "row", "rows");
const clients = (count: number) => counted(count, "client", "clients");

export const hmisCsv = {
  title: "Import",
  intro:
    "Brings an HMIS CSV set (FY2024 or FY2026) into this region: agencies, projects, clients, enrollments, exits and services. An import deletes nothing, and the same set again changes nothing.",
  number: (count: number) => number.format(count),
  choose: {
    title: "Choose the set",
    drop: "Drop the folder with the CSV files here, or its zip",
    or: "or choose it:",
    folder: "Choose folder",
    zip: "Choose zip",
    private:
      "The files are read in this browser. Only the columns Haven keeps are sent, when you say so.",
    refused: "This cannot be imported",
    unfinished: "An import was not finished in this browser",
    unfinishedText: "Choose the same folder or zip again, and it goes on where it stopped.",
    forget: "Forget it",
    forgotten: "The next import starts from the beginning; rows that are here stay as they are.",
  },
  refusals: {
    "damaged-zip": (name) =>
      `${name} cannot be unpacked: it is damaged or has a password. Export the set again, or choose its folder.`,
    "long-line": (name) =>
      `${name} has a line of more than a million characters, so it is no CSV file. Export the set again.`,
    "no-csv": () => "There is no CSV file in it. Choose the folder in which Export.csv lies.",
    "not-a-set": () =>
      "Neither Export.csv nor Client.csv is in it, so it is no HMIS CSV set. Choose the folder in which they lie.",
    "not-a-zip": (name) => `${name} is no zip, or it is empty. Choose a zip or a folder.`,
    "nothing-imported": () =>
      "None of its files is one that Haven imports, such as Client.csv, Enrollment.csv or Project.csv.",
    "other-standards": () =>
      "Export.csv says that this set follows other standards. Haven reads FY2024 and FY2026: export it again as one of these.",
    "two-files": (name) =>
      `There are two files ${name} in it. Choose the folder of one set, without other sets below it.`,
    unreadable: (name) =>
      `${name || "A file of the set"} cannot be read any more: it was moved, changed or locked. Choose the set again; what came in stays.`,
  } satisfies Record<SetRule, (name: string) => string>,
  reading: {
    title: "Reading the set",
    file: (file: string, n: number, of: number) => `${file}, ${n} of ${of} files`,
    begin: "Looking for its files…",
    label: "How much of the set has been read",
    nothingSent: "Nothing has been sent yet.",
  },
  set: {
    title: "What is in the set",
    year: (year: string) => `HUD’s standards ${year}`,
    columns: { file: "File", rows: "Rows", sent: "To be sent", why: "Not sent" },
    refused: (count: number) => (count === 0 ? "" : `${rows(count)}, see below`),
    whole: (fault: string) => `The whole file: ${fault}`,
    others: (count: number, sum: number) =>
      count === 1
        ? `1 file of ${rows(sum)} is not modelled in Haven and stays here`
        : `${count} files of ${rows(sum)} are not modelled in Haven and stay here`,
    otherFile: (file: string, count: number) => `${file}: ${rows(count)}`,
    remarks: "To know before",
    faulty: "Whole files stay out",
    faultyText:
      "Correct them and choose the set again, or import the rest now and these files later.",
    nothing: "No row of this set can be sent",
    nothingText: "Correct what is named here, export the set again, and choose it anew.",
    resume: "This import was not finished",
    resumeText: (count: number) =>
      `${rows(count)} of it came in before. It goes on with the others.`,
    send: (clientCount: number, rowCount: number) =>
      clientCount > 0
        ? `Import ${clients(clientCount)}, ${rows(rowCount)}`
        : `Import ${rows(rowCount)}`,
    goOn: "Go on with the import",
    other: "Choose another set",
    refusedTitle: "Rows that cannot be sent",
  },
  sending: {
    title: "Importing",
    paused: "Paused",
    stages: {
      region: "Agencies and projects",
      clients: "Clients, enrollments and exits",
      households: "Households",
      services: "Services",
      report: "Writing the report…",
    } satisfies Record<Stage, string>,
    label: "How much of the set has come in",
    progress: (done: number, of: number) => `${number.format(done)} of ${rows(of)}`,
    spoken: (percent: number) => `${percent} percent of the set has come in.`,
    stay: "Keep this page open. If you leave, what came in stays; the same set goes on from there. When Haven signs you out after inactivity, the import waits for you.",
    pause: "Pause",
    goOn: "Go on",
    stop: "Stop here",
    stopped: "The import has stopped",
    noConnection: "Haven cannot be reached. Check the connection.",
    stoppedText: "Nothing is lost. When it is possible again, go on from here.",
  },
  leave: {
    title: "Leave during the import?",
    text: "It stops here. What came in stays, and choosing the same set again goes on from there.",
  },
  report: {
    title: "The set has come in",
    nothingNew: "Nothing has changed",
    nothingNewText: "Every row of this set was here already, just as it is.",
    someTitle: (refused: number) => `The set has come in, but for ${rows(refused)}`,
    some: (refused: number) =>
      `${rows(refused)} stayed out; see below why. Correct them where the set comes from and import it again: what is here already stays as it is.`,
    fault: (file: string, fault: string) => `${file}, the whole file: ${fault}`,
    skipped: (skipped: number) =>
      `No row was refused; ${rows(skipped)} were skipped. See below why.`,
    all: "Every row came in.",
    dropped: (count: number) =>
      count === 1
        ? "1 identity was not stored, because the record is anonymous."
        : `${number.format(count)} identities were not stored, because the records are anonymous.`,
    files: "By file",
    columns: {
      file: "File",
      rows: "Rows",
      imported: "Imported",
      unchanged: "Unchanged",
      skipped: "Skipped",
      refused: "Refused",
    },
    rows: "Rows to look at",
    another: "Import another set",
    find: "Find a client",
  },
  rows: {
    count: (shown: number, of: number) =>
      shown === of ? rows(of) : `${number.format(shown)} of ${rows(of)}`,
    notListed: (count: number) => `${rows(count)} more are not listed. Correct these first.`,
    file: "File",
    allFiles: "All files",
    outcome: "What became of it",
    allOutcomes: "Everything",
    outcomes: {
      imported: "Imported",
      unchanged: "Unchanged",
      skipped: "Skipped",
      refused: "Refused",
    } satisfies Record<RowOutcome, string>,
    columns: {
      file: "File",
      line: "Line",
      outcome: "What became of it",
      field: "Field",
      reason: "Why",
    },
    none: "No row with a remark",
    noMatch: "No row with these filters.",
    print: "Print",
    download: "Download as CSV",
    fileName: (day: string) => `import-report-${day}.csv`,
  },
};
