import type { PassedSpan } from "#shared/identifiers/passed.ts";
import { bracketedKinds } from "#shared/identifiers/replaceIdentifiers.ts";
import type { FoundSpan } from "#shared/identifiers/textSpan.ts";
import { editBetween, isTouched, type Span, spanAfter } from "./edit.ts";
import { isOpen, type Mark } from "./mark.ts";
import { marksAfter, marksFound, marksTold } from "./marks.ts";

/** Looks through a text as it would be stored: without the white space around it. */
export type Look = (text: string) => Promise<readonly FoundSpan[]>;

/** Words that gave way to their kind in brackets, for as long as that stands there. */
interface Replaced extends Span {
  readonly words: string;
}

/** So many milliseconds after the last key a text is looked through. */
const rest = 150;

/** A free text while it is written: what was found in it, and what its writer said of that (rules.md §9). */
export class CheckedText {
  marks = $state.raw<readonly Mark[]>([]);
  replaced = $state.raw<Replaced>();
  /** The text cannot be looked through here; the server does it when it is saved. */
  hasFailed = $state(false);
  /** It was to be saved with something open. */
  isHeld = $state(false);
  /** Each one brings the focus to what was found. */
  calls = $state(0);

  readonly #look: Look;
  #text = "";
  #looked: string | undefined;
  #looking: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keys = 0;

  constructor(look: Look) {
    this.#look = look;
  }

  /** What stands against saving. */
  get open(): readonly Mark[] {
    return this.marks.filter(isOpen);
  }

  /** The text as it stands now: the marks move with it at once, and it is looked through when typing rests. */
  edited(text: string): void {
    const edit = editBetween(this.#text, text);
    if (!edit) return;

    this.#text = text;
    // Also where it comes back to what it was: the marks went with what stood there meanwhile.
    this.#looked = undefined;
    this.marks = marksAfter(this.marks, edit);
    if (this.replaced) this.replaced = replacedAfter(this.replaced, edit);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settled(), rest);
  }

  /** Resolves once the text that stands there was looked through, or could not be. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#looked !== this.#text) {
      this.#looking ??= this.#lookThrough(this.#text);
      await this.#looking;
    }
  }

  /** What it is looked through by has changed. */
  lookAgain(): Promise<void> {
    this.#looked = undefined;

    return this.settled();
  }

  words = ({ start, end }: Span): string => this.#text.slice(start, end);

  pass(key: number, isPassed: boolean): void {
    this.marks = this.marks.map((mark) => (mark.key === key ? { ...mark, isPassed } : mark));
  }

  /** For `Passed` of the body the text is sent with. */
  passed(field: string): PassedSpan[] {
    const lead = leadOf(this.#text);

    return this.marks.flatMap(({ start, end, type, pass, isPassed }) =>
      isPassed && pass && type !== "DETAIL"
        ? { field, start: start - lead, end: end - lead, type, pass }
        : [],
    );
  }

  /** What the server refused, in the text as it was sent. */
  told(spans: readonly FoundSpan[]): void {
    const lead = leadOf(this.#text);
    this.marks = marksTold(this.marks, spans.map(movedBy(lead)), this.#newKey);
  }

  /** After the words of a mark gave way to their kind: to be called with the edited text. */
  tookOut(mark: Mark, words: string): void {
    const end = mark.start + (bracketOf(mark)?.length ?? 0);
    this.marks = this.marks.filter(({ key }) => key !== mark.key);
    this.replaced = { start: mark.start, end, words };
  }

  async #lookThrough(text: string): Promise<void> {
    try {
      // Also for an empty text it is waited: what is under way is set only when this has returned once.
      const found = await (text.trim() ? this.#look(text.trim()) : []);
      this.#accept(text, found.map(movedBy(leadOf(text))));
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    if (text === this.#text) this.#looked = text;
    this.#looking = undefined;
  }

  /** Somebody may have written on meanwhile: then what was found has moved, or is gone. */
  #accept(text: string, found: readonly FoundSpan[]): void {
    const edit = editBetween(text, this.#text);
    const now = found.flatMap((span) => {
      const moved = edit ? spanAfter(span, edit) : span;

      return moved ? { ...span, start: moved.start, end: moved.end } : [];
    });
    this.marks = marksFound(this.marks, now, this.#newKey);
    if (this.open.length === 0) this.isHeld = false;
  }

  readonly #newKey = () => {
    this.#keys += 1;
    return this.#keys;
  };
}

/** What may stand in the place of a mark's words; undefined for what is no identifier by itself. */
export const bracketOf = ({ type }: Pick<Mark, "type">): string | undefined =>
  type === "DETAIL" ? undefined : bracketedKinds[type];

const leadOf = (text: string) => text.length - text.trimStart().length;

const movedBy = (lead: number) => (span: FoundSpan) => ({
  ...span,
  start: span.start + lead,
  end: span.end + lead,
});

function replacedAfter(
  replaced: Replaced,
  edit: NonNullable<ReturnType<typeof editBetween>>,
): Replaced | undefined {
  const span = spanAfter(replaced, edit);

  return span && !isTouched(replaced, edit) ? { ...replaced, ...span } : undefined;
}
