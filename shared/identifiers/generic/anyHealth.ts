import type { GenericFinder } from "./genericFinder.ts";

/** HIV and AIDS status of a person, not the programs that speak of it. */
export const anyHealth: GenericFinder = () => [];
