import { projectTypes } from "../../hmis/projectType.ts";
import { code, id, orElse, text } from "./readers.ts";
import { type Fields, readRow, type ValuesOf } from "./reading.ts";

/** Project.csv. A project outside the continuum may leave its type out; HUD's "Other" stands for it. */
export const projectColumns = {
  ProjectID: id,
  OrganizationID: id,
  ProjectName: text(200),
  ProjectType: orElse(code(projectTypes), 7),
};

export type ProjectRow = ValuesOf<typeof projectColumns>;

export const readProject = (fields: Fields) => readRow(projectColumns, fields);
