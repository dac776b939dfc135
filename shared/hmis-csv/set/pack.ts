/** A body is at most 256 KB; this leaves room for what stands around the entries. */
const mostBytes = 250_000;
const utf8 = new TextEncoder();

/** Puts groups one after another into batches; a group is never divided. */
export function pack<T>(groups: readonly (readonly T[])[], mostEntries: number): T[][] {
  const batches: T[][] = [];
  let batch: T[] = [];
  let bytes = 0;

  for (const group of groups) {
    const size = utf8.encode(JSON.stringify(group)).length;
    const isFull = batch.length + group.length > mostEntries || bytes + size > mostBytes;
    if (isFull && batch.length > 0) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(...group);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);

  return batches;
}
