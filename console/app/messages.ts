import { en } from "./messages/en.ts";

/** A language is one object of this shape. */
export type Messages = typeof en;

/** Every word of the console, by capability. Code reads them from here, never from a language. */
export const messages: Messages = en;
