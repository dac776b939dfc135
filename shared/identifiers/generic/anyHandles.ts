import type { GenericFinder } from "./genericFinder.ts";

/** Names on social networks. */
export const anyHandles: GenericFinder = () => [];
