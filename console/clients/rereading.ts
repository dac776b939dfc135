import { on } from "svelte/events";
import { signIn } from "../app/signIn.svelte.ts";

const everyMinute = 60_000;

/**
 * Reads an open page again on focus, every minute and when the browser brings it back from its cache, where
 * it must not show what it held (rules §4). A page nobody looks at is left alone: each reading is on record.
 * Returns what ends it, for an `$effect`.
 */
export function rereading(read: () => void, blank: () => void): () => void {
  const whenSeen = () => document.visibilityState === "visible" && !signIn.hasEnded && read();
  const timer = setInterval(whenSeen, everyMinute);
  const ends = [
    on(window, "focus", whenSeen),
    on(window, "pageshow", ({ persisted }) => {
      if (!persisted) return;
      blank();
      read();
    }),
  ];

  return () => {
    clearInterval(timer);
    for (const end of ends) end();
  };
}
