import type { Identifier, IdentifierType } from "#shared/identifiers/identifier.ts";
import type { LabelledNote } from "./labelled.ts";

export type Find = (note: LabelledNote) => readonly Identifier[];

/** Shares from 0 to 1; of nothing they are 1. */
export interface KindScore {
  readonly labelled: number;
  /** Labelled stretches that are found at least in part. */
  readonly recall: number;
  /** Labelled stretches without a letter or digit left. */
  readonly leakFree: number;
  /** Found stretches that lie on a labelled one. */
  readonly precision: number;
}

export interface Score extends KindScore {
  readonly notes: number;
  /** Notes with labels of which no letter or digit is left. */
  readonly coveredNotes: number;
  readonly cleanNotes: number;
  readonly cleanNotesFlagged: number;
  /** Of the kinds that targets are set for. */
  readonly core: KindScore;
  readonly kinds: Readonly<Partial<Record<IdentifierType, KindScore>>>;
}

const coreKinds: ReadonlySet<IdentifierType> = new Set([
  "PERSON",
  "PHONE",
  "EMAIL",
  "SSN",
  "DOB",
  "ADDRESS",
]);

type Span = Pick<Identifier, "start" | "end" | "type">;

/** How much a finder finds of what people labelled. What is only `possible` is shown to a person and counts for nothing. */
export function scoreOf(notes: readonly LabelledNote[], find: Find): Score {
  const read = notes.map((note) => ({
    ...note,
    found: find(note).filter(({ certainty }) => certainty !== "possible"),
  }));
  const labelled = read.filter(({ spans }) => spans.length > 0);
  const clean = read.filter(({ spans }) => spans.length === 0);
  const kinds = [...new Set(labelled.flatMap(({ spans }) => spans.map(({ type }) => type)))];
  const scoreOfKind = (ofKind: (span: Span) => boolean): KindScore => {
    const wanted = labelled.flatMap(({ text, spans, found }) =>
      spans.filter(ofKind).map((span) => ({ text, span, found })),
    );
    const answers = labelled.flatMap(({ spans, found }) =>
      found.filter(ofKind).map((span) => ({ span, spans })),
    );

    return {
      labelled: wanted.length,
      recall: share(wanted, ({ span, found }) => found.some((one) => meet(one, span))),
      leakFree: share(wanted, ({ text, span, found }) => !isLeft(text, span, found)),
      precision: share(answers, ({ span, spans }) => spans.some((one) => meet(one, span))),
    };
  };

  return {
    ...scoreOfKind(() => true),
    notes: labelled.length,
    coveredNotes: share(labelled, ({ text, spans, found }) =>
      spans.every((span) => !isLeft(text, span, found)),
    ),
    cleanNotes: clean.length,
    cleanNotesFlagged: clean.filter(({ found }) => found.length > 0).length,
    core: scoreOfKind(({ type }) => coreKinds.has(type)),
    kinds: Object.fromEntries(
      kinds.sort().map((kind) => [kind, scoreOfKind(({ type }) => type === kind)]),
    ),
  };
}

const meet = (a: Pick<Span, "start" | "end">, b: Pick<Span, "start" | "end">) =>
  a.start < b.end && b.start < a.end;

/** Whether a letter or digit of a labelled stretch stays readable. */
export const isLeft = (
  text: string,
  { start, end }: Pick<Span, "start" | "end">,
  found: readonly Pick<Span, "start" | "end">[],
): boolean =>
  Array.from({ length: end - start }, (_, n) => start + n).some(
    (at) =>
      /[\p{L}\p{N}]/u.test(text[at] ?? "") &&
      !found.some((span) => span.start <= at && at < span.end),
  );

const share = <Each>(all: readonly Each[], holds: (each: Each) => boolean): number =>
  all.length === 0 ? 1 : all.filter(holds).length / all.length;
