/** A language is one module of this shape. */
export type Messages = typeof import("./messages/en.ts");

/**
 * Every word of the console, by capability. Code reads them from here, never from a language, and always as
 * `messages.<capability>`: so each page's words come with that page and not with the first load.
 */
export * as messages from "./messages/en.ts";
