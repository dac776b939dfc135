import type { GenericFinder } from "./genericFinder.ts";

/** Phone numbers in any layout, apart from public short and toll-free ones. */
export const anyPhones: GenericFinder = () => [];
