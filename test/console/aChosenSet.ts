import type { ChosenFile, ChosenSet } from "../../console/hmis-csv/chosenSet.ts";

/** Files as somebody chooses them, in a folder `export`. */
export const chosenFiles = (texts: Readonly<Record<string, string>>): ChosenFile[] =>
  Object.entries(texts).map(([name, text]) => ({
    path: `export/${name}`,
    file: new File([text], name, { lastModified: 1 }),
  }));

export const aChosenSet = (texts: Readonly<Record<string, string>>): ChosenSet => ({
  files: chosenFiles(texts),
});
