/** One change of a text: from `at` on, so many characters were removed and so many put in their place. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest change that leads from one text to the other; undefined where they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;

  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  let same = 0;
  while (
    same < shorter - at &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }

  return { at, removed: before.length - at - same, added: after.length - at - same };
}

/** Whether the words of a span are others after the edit. What is written beside them leaves them as they are. */
export const isTouched = ({ start, end }: Span, { at, removed }: Edit): boolean =>
  at < end && start < at + removed;

/** Where a span stands after an edit; undefined where nothing is left of it. */
export function spanAfter({ start, end }: Span, edit: Edit): Span | undefined {
  const { at, removed, added } = edit;
  const moved = added - removed;
  if (end <= at) return { start, end };
  if (start >= at + removed) return { start: start + moved, end: end + moved };

  const left = {
    start: start <= at ? start : at + added,
    end: end >= at + removed ? end + moved : at,
  };

  return left.start < left.end ? left : undefined;
}
