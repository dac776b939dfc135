import type { Mark } from "./mark.ts";
import {
  type Change,
  changedLines,
  changedPieces,
  type Line,
  mirroredLines,
  type Piece,
} from "./mirroredLines.ts";

/**
 * The text once more below the field's own, unseen but for its marks. Each line is an element of its own and only
 * those that differ are made anew, so that a key in a long note costs the layout of one line.
 */
export class Mirror {
  readonly #root: HTMLElement;
  #lines: readonly Line[] = [];
  #wanted: readonly Line[] = [];
  #isWaiting = false;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  show(text: string, marks: readonly Mark[]): void {
    this.#wanted = mirroredLines(text, marks);
    if (this.#isWaiting) return;
    if (!changedLines(this.#lines, this.#wanted).added.some(isLong)) {
      this.#update();
      return;
    }
    // A line as long as a note comes a frame after the key, so that neither frame is late.
    this.#isWaiting = true;
    requestAnimationFrame(() => setTimeout(() => this.#update()));
  }

  #update(): void {
    const before = this.#lines;
    const change = changedLines(before, this.#wanted);
    const { from, removed, added } = change;
    this.#lines = this.#wanted;
    this.#isWaiting = false;
    const [line = []] = added;
    const old = before[from] ?? [];
    const element = this.#root.children[from];
    // A key within a line, most often: its other words stay as they are laid out.
    if (element && removed === 1 && added.length === 1 && old.length > 0 && line.length > 0) {
      replace(element, changedPieces(old, line), asNode);
    } else replace(this.#root, change, asElement);
  }

  find(key: number): Element | null {
    return this.#root.querySelector(`[data-key="${key}"]`);
  }
}

function replace<Thing>(
  parent: Element,
  { from, removed, added }: Change<Thing>,
  make: (thing: Thing) => Node,
): void {
  for (let n = 0; n < removed; n += 1) parent.childNodes[from]?.remove();
  const next = parent.childNodes[from] ?? null;
  for (const thing of added) parent.insertBefore(make(thing), next);
}

const isLong = (line: Line) => line.reduce((sum, { text }) => sum + text.length, 0) > 5_000;

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
