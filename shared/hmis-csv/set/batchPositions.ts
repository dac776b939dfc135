/** How far an import is, by the numbers of its batches. */
export interface BatchPositions {
  /** Every batch before this one was answered. */
  readonly upTo: number;
  /** Answered ones beyond it. */
  readonly beyond: readonly number[];
}

export const noBatch: BatchPositions = { upTo: 0, beyond: [] };

export const isAnswered = ({ upTo, beyond }: BatchPositions, batch: number): boolean =>
  batch < upTo || beyond.includes(batch);

export function withAnswered(positions: BatchPositions, batch: number): BatchPositions {
  const beyond = new Set([...positions.beyond, batch]);
  let { upTo } = positions;
  while (beyond.delete(upTo)) upTo += 1;

  return { upTo, beyond: [...beyond] };
}
