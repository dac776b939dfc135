import { funderRange } from "../../hmis/funder.ts";
import { code, id } from "./readers.ts";
import { type Fields, readRow, type ValuesOf } from "./reading.ts";

/** 56, "HUD: CoC Builds", came with FY2026. */
const highest = Math.max(funderRange.max, 56);
const funders = Array.from({ length: highest }, (_, index) => funderRange.min + index);

/** Funder.csv: of a project's funders, HOPWA is the one that must be known. */
export const funderColumns = { FunderID: id, ProjectID: id, Funder: code(funders) };

export type FunderRow = ValuesOf<typeof funderColumns>;

export const readFunder = (fields: Fields) => readRow(funderColumns, fields);
