import { type Component, mount, unmount } from "svelte";
import { messages } from "./messages.ts";

/**
 * Takes everything out of the document and puts a screen in its place. The page lives on in memory with all that
 * was typed into it. Returns what brings it back, for an `$effect`.
 */
export function blank(screen: Component): () => void {
  const { title, activeElement } = document;
  const { scrollX, scrollY } = window;
  const page = [...document.body.children].filter((element) => element instanceof HTMLElement);

  for (const element of page) element.remove();
  document.title = messages.shell.product;
  const shown = mount(screen, { target: document.body });

  return () => {
    unmount(shown);
    document.body.append(...page);
    document.title = title;
    // A dialog that was taken out is still open, but lies no more above the page.
    for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) {
      dialog.removeAttribute("open");
      dialog.showModal();
    }
    scrollTo(scrollX, scrollY);
    const before = activeElement instanceof HTMLElement && activeElement !== document.body;
    (before ? activeElement : document.querySelector("h1"))?.focus({ preventScroll: true });
  };
}
