import type { finder } from "./finder.ts";

export type Finder = typeof finder;

/** Not relative, for the bundle of a function knows the finder by this name and leaves it in its own file. */
export const loadFinder = async (): Promise<Finder> =>
  (await import("#functions/identifiers/finder.ts")).finder;
