import type { GenericFinder } from "./genericFinder.ts";

/** Birth dates and birthdays: dates only where a birth is spoken of. */
export const anyBirths: GenericFinder = () => [];
