/**
 * Who may learn a field:
 * `open` whoever sees the record at all, `coordination` whoever sees it at that level or above, `full` whoever sees
 * it at level full, `identifying` whoever may know who the client is, `restricted` the few that rules §4 names,
 * `internal` nobody.
 */
export type Visibility =
  | "open"
  | "coordination"
  | "full"
  | "identifying"
  | "restricted"
  | "internal";

type KeysOfUnion<T> = T extends unknown ? keyof T : never;

/** One annotation for each field of every member of a union; a field without one does not compile. */
export type Annotations<T> = Readonly<Record<KeysOfUnion<T>, Visibility>>;

declare const viewed: unique symbol;

/** What passed `view`: the only type an operation may answer. */
export type Viewed<T> = T & { readonly [viewed]: true };

/** For records that hold nothing about clients. */
export const everything: ReadonlySet<Visibility> = new Set([
  "open",
  "coordination",
  "full",
  "identifying",
  "restricted",
]);

/**
 * The fields of a value that the reader may learn. What is not permitted is taken from `standIn` (the region's
 * template in place of an identity) or left out; what has no annotation never leaves.
 */
export function view<T extends object>(
  annotations: Annotations<T>,
  permitted: ReadonlySet<Visibility>,
  value: T,
  standIn: Partial<T> = {},
): Viewed<T> {
  const shown: Partial<T> = {};

  for (const field of Object.keys(annotations) as (keyof T & keyof Annotations<T>)[]) {
    const source = permitted.has(annotations[field]) ? value : standIn;
    if (source[field] !== undefined) shown[field] = source[field];
  }

  return shown as Viewed<T>;
}

/** A page of what was viewed one by one. */
export const viewPage = <T>(items: readonly Viewed<T>[], next: string | null = null) =>
  ({ items, next }) as unknown as Viewed<{ items: T[]; next: string | null }>;

/** A list that is answered whole. */
export const viewItems = <T>(items: readonly Viewed<T>[]) =>
  ({ items }) as unknown as Viewed<{ items: T[] }>;
