import type { GenericFinder } from "./genericFinder.ts";

/** Street addresses, and intersections where somebody stays. */
export const anyAddresses: GenericFinder = () => [];
