import type { Mark } from "./mark.ts";
import { changedLines, type Line, mirroredLines, type Piece } from "./mirroredLines.ts";

/**
 * The text once more below the field's own, unseen but for its marks. Each line is an element of its own and only
 * those that differ are made anew, so that a key in a long note costs the layout of one line.
 */
export class Mirror {
  readonly #root: HTMLElement;
  #lines: readonly Line[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  show(text: string, marks: readonly Mark[]): void {
    const after = mirroredLines(text, marks);
    const { from, removed, lines } = changedLines(this.#lines, after);
    this.#lines = after;
    for (let n = 0; n < removed; n += 1) this.#root.children[from]?.remove();
    const next = this.#root.children[from] ?? null;
    for (const line of lines) this.#root.insertBefore(asElement(line), next);
  }

  find(key: number): Element | null {
    return this.#root.querySelector(`[data-key="${key}"]`);
  }
}

function asElement(line: Line): HTMLElement {
  const element = document.createElement("div");
  if (line.length === 0) element.append(document.createElement("br"));
  else element.append(...line.map(asNode));

  return element;
}

function asNode({ text, look, key }: Piece): Node {
  if (!look) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.className = look;
  mark.dataset.key = String(key);
  mark.textContent = text;

  return mark;
}
