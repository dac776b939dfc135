/**
 * Remembers where the focus is, and gives it back: to the same element, or, where that is gone with what was done
 * (a button of a step that was taken), to the closest part of the page around it that has a name.
 */
export function focusNear(element: Element | null): () => void {
  const around = partsAround(element);

  return () => {
    if (element instanceof HTMLElement && element.isConnected) element.focus();
    else focusOn(around.find((part) => part.isConnected));
  };
}

/** Focuses what is no control, a heading or a part of the page, and only this once. */
export function focusOn(part: HTMLElement | null | undefined): void {
  if (!part) return;
  part.tabIndex = -1;
  part.addEventListener("blur", () => part.removeAttribute("tabindex"), { once: true });
  part.focus();
}

function partsAround(element: Element | null): readonly HTMLElement[] {
  const part = element?.closest<HTMLElement>("article, section, main");

  return part ? [part, ...partsAround(part.parentElement)] : [];
}
