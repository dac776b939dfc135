type Row = Readonly<Record<string, unknown>>;
type IndexKey = Readonly<Record<string, string>>;

/** Where each partition goes on, as JSON of an index key; "end" where nothing is left. */
export type Positions = Readonly<Record<string, string>>;

interface Partition<R> {
  readonly name: string;
  readonly from: string | undefined;
  readonly rows: readonly R[];
  readonly next: IndexKey | undefined;
  taken: number;
}

interface Asked<R> {
  /** Partitions of one index, such as an agency's own and those of agencies it goes on for. */
  readonly partitions: readonly string[];
  readonly limit: number;
  readonly from: Positions | undefined;
  /** Attributes of the index's keys, the one that is the order last. */
  readonly keys: readonly string[];
  readonly read: (
    partition: string,
    from: IndexKey | undefined,
  ) => Promise<{ rows: readonly R[]; next: IndexKey | undefined }>;
}

/**
 * A page of several partitions of an index as one list, newest first. A partition that was looked through only
 * in part holds back whatever is older than where the look stopped.
 */
export async function mergedPartitions<R extends Row>({
  partitions,
  limit,
  from = {},
  keys,
  read,
}: Asked<R>): Promise<{ rows: R[]; next: Positions | undefined }> {
  const order = keys.at(-1) as string;
  const open = await Promise.all(
    partitions.map(async (name): Promise<Partition<R>> => {
      const position = from[name];
      const page =
        position === "end"
          ? { rows: [], next: undefined }
          : await read(name, position === undefined ? undefined : JSON.parse(position));

      return { name, from: position, ...page, taken: 0 };
    }),
  );
  /** The order of the next row, or of where the look stopped; nothing where the partition ends. */
  const headOf = ({ rows, next, taken }: Partition<R>) =>
    String((rows[taken] ?? next)?.[order] ?? "");

  const rows: R[] = [];
  while (rows.length < limit) {
    const newest = open.reduce((one, other) => (headOf(other) > headOf(one) ? other : one));
    const row = newest.rows[newest.taken];
    if (!row) break;
    rows.push(row);
    newest.taken += 1;
  }
  const positions = open.map((partition) => [partition.name, positionOf(partition, keys)] as const);
  const isLast = positions.every(([, position]) => position === "end");

  return { rows, next: isLast ? undefined : startedOnly(positions) };
}

function positionOf<R extends Row>(
  { rows, next, taken, from }: Partition<R>,
  keys: readonly string[],
) {
  if (taken === rows.length) return next ? JSON.stringify(next) : "end";
  const last = rows[taken - 1];

  return last ? JSON.stringify(Object.fromEntries(keys.map((key) => [key, last[key]]))) : from;
}

const startedOnly = (positions: readonly (readonly [string, string | undefined])[]): Positions =>
  Object.fromEntries(
    positions.flatMap(([name, position]) => (position === undefined ? [] : [[name, position]])),
  );
