import { on } from "svelte/events";

let path: string | undefined;

/** Kept for the turn in which it is asked about. */
function note(pathname: string): void {
  path = pathname;
  setTimeout(() => {
    path = undefined;
  });
}

const capture = { capture: true };

/**
 * The path that a link or the browser's own buttons are just leading to: the router asks whether a page may be left
 * without saying where to. Undefined where the console moves on by itself.
 */
export const destination = (): string | undefined => path;

/** For the shell's `$effect`. Returns what ends it. */
export function watchDestination(): () => void {
  const ends = [
    on(window, "popstate", () => note(location.pathname), capture),
    on(
      window,
      "click",
      ({ target }) => {
        const link = target instanceof Element && target.closest("a");
        if (link) note(link.pathname);
      },
      capture,
    ),
  ];
  return () => {
    for (const end of ends) end();
  };
}
