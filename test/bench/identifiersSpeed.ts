import { findIdentifiers } from "#shared/identifiers/findIdentifiers.ts";
import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import { aHousehold } from "../identifiers/aHousehold.ts";
import { hostileTexts } from "../identifiers/hostileTexts.ts";
import { labelledNotes } from "../identifiers/labelled.ts";
import { median } from "./median.ts";
import { atLeast, atMost, type Row } from "./row.ts";

/** Long texts in CPU time of this thread, which other programs of the machine do not lengthen. */
export function identifiersSpeed(): Row[] {
  const notes = [...labelledNotes("developed"), ...labelledNotes("heldOut")];
  const mixed = notes.map(({ text }) => text).join("\n\n");
  const megabyte = mixed.repeat(Math.ceil(1_048_000 / mixed.length)).slice(0, 1_048_000);
  const perNote = notes
    .filter(({ known }) => known)
    .map(({ text, known }) => timeOfNote(text, known))
    .sort((one, other) => one - other);
  const [slowest, name] = slowestOf(hostileTexts(100_000));

  return [
    atMost("A note with a household, p95", at(perNote, 0.95), 1, "ms"),
    atLeast("A mixed text of 1 MB, nobody known", speedOf(megabyte), 5, "MB/s"),
    atLeast("The same with a household", speedOf(megabyte, aHousehold), 5, "MB/s"),
    atMost(`100 KB of hostile text, slowest: ${name}`, slowest, 100, "ms"),
  ];
}

const speedOf = (text: string, known?: KnownIdentity) =>
  text.length / 1_000 / timeOf(text, known, 5);

/** Of those that take longest once, measured again. */
function slowestOf(texts: readonly (readonly [string, string])[]): readonly [number, string] {
  const longest = texts
    .flatMap(([name, text]) => [
      { name, text, known: undefined, time: timeOf(text, undefined, 1) },
      {
        name: `${name}, with a household`,
        text,
        known: aHousehold,
        time: timeOf(text, aHousehold, 1),
      },
    ])
    .sort((one, other) => other.time - one.time)
    .slice(0, 8)
    .map(({ name, text, known }) => [timeOf(text, known, 3), name] as const);

  return longest.reduce((slowest, each) => (each[0] > slowest[0] ? each : slowest));
}

/** Milliseconds by the clock: a note takes less than the smallest step in which CPU time is counted. */
const timeOfNote = (text: string, known: KnownIdentity | undefined): number =>
  median(
    Array.from({ length: 9 }, () => {
      const before = performance.now();
      findIdentifiers(text, known && { known });

      return performance.now() - before;
    }),
  );

/** Milliseconds, the median of some runs. */
function timeOf(text: string, known: KnownIdentity | undefined, runs: number): number {
  return median(
    Array.from({ length: runs }, () => {
      const before = process.threadCpuUsage();
      findIdentifiers(text, known && { known });
      const { user, system } = process.threadCpuUsage(before);

      return (user + system) / 1_000;
    }),
  );
}

const at = (inOrder: readonly number[], share: number) =>
  inOrder[Math.ceil(share * inOrder.length) - 1] ?? Number.NaN;
