import type { GenericFinder } from "./genericFinder.ts";

/** Numbers that lead to one person: plates, A-numbers, licences, case and account numbers. */
export const anyNumbers: GenericFinder = () => [];
