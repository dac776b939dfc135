import type { GenericFinder } from "./genericFinder.ts";

/** Social Security numbers by form and context, whole, masked or by the last four. */
export const anySsns: GenericFinder = () => [];
