import type { GenericFinder } from "./genericFinder.ts";

/** E-mail addresses, also with \"at\" and \"dot\". */
export const anyEmails: GenericFinder = () => [];
