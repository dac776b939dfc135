import { readFileSync } from "node:fs";
import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import { type Half, labelledNotes } from "../identifiers/labelled.ts";
import { type Score, scoreOf } from "../identifiers/score.ts";
import { spansElsewhere } from "./piiSet.ts";
import { atLeast, atMost, noted, type Row, remark } from "./row.ts";

/**
 * Both halves of the notes labelled by hand, and a set of other people's texts named by `HAVEN_PII`: JSON with
 * `[{full_text, spans: [{entity_type, start_position, end_position}]}]`.
 */
export function identifiersScored(): Row[] {
  const file = process.env.HAVEN_PII;

  return [
    ...halfScored("developed"),
    ...halfScored("heldOut"),
    ...(file === undefined ? [] : setScored(readFileSync(file, "utf8"))),
  ];
}

function halfScored(half: Half): Row[] {
  const notes = labelledNotes(half);
  const known = scoreOf(
    notes.filter((note) => note.known),
    ({ text, known }) => findIdentifiers(text, known && { known }),
  );
  const generic = scoreOf(
    notes.filter((note) => !note.known),
    ({ text }) => findIdentifiers(text),
  );

  return [
    remark(`${half}, somebody known: ${counted(known)}`),
    atLeast("  without a letter left", percent(known.leakFree), 99, "%"),
    atLeast("  notes wholly covered", percent(known.coveredNotes), 97, "%"),
    atLeast("  spans that are right", percent(known.precision), 99, "%"),
    atMost(
      "  clean notes flagged",
      known.cleanNotesFlagged,
      Math.round(known.cleanNotes / 30),
      "notes",
    ),
    ...byKind(known),
    remark(`${half}, nobody known: ${counted(generic)}`),
    ...genericRows(generic),
    atMost("  clean notes flagged", generic.cleanNotesFlagged, allowed(generic), "notes"),
    ...byKind(generic),
  ];
}

/** Made by a generator: names and layouts that no case note has, so its figures have no target. */
function setScored(json: string): Row[] {
  const score = scoreOf(spansElsewhere(json), ({ text }) => findIdentifiers(text));

  return [
    remark(`The set of HAVEN_PII, nobody known: ${counted(score)}`),
    noted("  core kinds without a letter left", percent(score.core.leakFree), "%"),
    noted("  spans that are right", percent(score.precision), "%"),
    noted("  clean notes flagged", score.cleanNotesFlagged, "notes"),
    ...byKind(score),
  ];
}

const genericRows = ({ core, coveredNotes, precision }: Score): Row[] => [
  atLeast("  core kinds without a letter left", percent(core.leakFree), 90, "%"),
  noted("  notes wholly covered", percent(coveredNotes), "%"),
  atLeast("  spans that are right", percent(precision), 95, "%"),
];

/** 5 of 145, in proportion. */
const allowed = ({ cleanNotes }: Score) => Math.round((cleanNotes * 5) / 145);

const counted = ({ labelled, notes, cleanNotes }: Score) =>
  `${labelled} spans in ${notes} notes, ${cleanNotes} clean ones`;

const byKind = ({ kinds }: Score): Row[] =>
  Object.entries(kinds).map(([kind, { labelled, recall, leakFree, precision }]) =>
    remark(
      `  ${kind.padEnd(8)} ${String(labelled).padStart(4)} spans, found ${written(recall)}, ` +
        `no letter left ${written(leakFree)}, right ${written(precision)}`,
    ),
  );

const percent = (share: number) => 100 * share;
const written = (share: number) => `${percent(share).toFixed(1).padStart(5)} %`;
