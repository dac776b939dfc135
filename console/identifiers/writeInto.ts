/** Puts words in the place of others as if they were typed, so that Ctrl-Z takes them back. */
export function writeInto(
  field: HTMLTextAreaElement,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  // The one way into the browser's own list of what can be undone; a browser without it loses that and nothing else.
  const isTyped = document.execCommand("insertText", false, words);
  if (isTyped) return;

  field.setRangeText(words, start, end, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
