/** What a reader answers in place of a value: the rule that the text breaks, never the text. */
export class Refusal {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Turns the text of one column into its value. */
export type Reader<T> = (text: string) => T | Refusal;

export type Readers = Readonly<Record<string, Reader<unknown>>>;

export type ValuesOf<R extends Readers> = {
  readonly [Column in keyof R]: Exclude<ReturnType<R[Column]>, Refusal>;
};

/** A row that cannot be imported: which field, and which rule it breaks. */
export interface BrokenRow {
  readonly field: string;
  readonly reason: string;
}

/** A row as HMIS CSV writes it: text by column name. A column that is not there reads as an empty field. */
export type Fields = Readonly<Record<string, string>>;

export type RowRead<Row> = { readonly row: Row } | { readonly broken: BrokenRow };

/** All columns of a row, or the first one that is wrong. */
export function readRow<R extends Readers>(readers: R, fields: Fields): RowRead<ValuesOf<R>> {
  const row: Record<string, unknown> = {};

  for (const [column, read] of Object.entries(readers)) {
    const value = read(fields[column]?.trim() ?? "");
    if (value instanceof Refusal) return { broken: { field: column, reason: value.reason } };
    row[column] = value;
  }

  return { row: row as ValuesOf<R> };
}
