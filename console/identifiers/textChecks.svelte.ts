import type { KnownIdentity } from "#shared/identifiers/identifier.ts";
import type { PassedSpan } from "#shared/identifiers/passed.ts";
import type { FoundSpan } from "#shared/identifiers/textSpan.ts";
import { Problem } from "../app/problem.ts";
import { CheckedText } from "./checkedText.svelte.ts";

/** A text with what its check must know. */
export interface TextToCheck {
  readonly text: string;
  /** Client IDs that it may name: the record's own, or those of a ticket. */
  readonly clientIds: readonly string[];
  /** A name is the field's purpose: the one of staff who may be asked. */
  readonly namesStaff: boolean;
  readonly known: KnownIdentity | undefined;
}

/** Whom the texts of a form are about. Read at each check: a record may change while one writes. */
export interface AboutTexts {
  /** False where texts are stored as they are: those of an identified record. */
  readonly isOn: () => boolean;
  readonly clientIds: () => readonly string[];
  readonly known?: () => KnownIdentity | undefined;
}

/** How long a press of *Save* waits for the check in this browser; then it leaves it to the server's. */
const patience = 3_000;

/** The free texts of one form, by the names that its body and the API's refusals give them. */
export class TextChecks {
  /** It may be kept beside a draft, and is none itself. */
  readonly isTouched = false;
  readonly #about: AboutTexts;
  readonly #check: (text: TextToCheck) => Promise<readonly FoundSpan[]>;
  readonly #renewNames: () => void;
  readonly #fields = new Map<string, CheckedText>();

  constructor(
    about: AboutTexts,
    check: (text: TextToCheck) => Promise<readonly FoundSpan[]>,
    renewNames: () => void,
  ) {
    this.#about = about;
    this.#check = check;
    this.#renewNames = renewNames;
  }

  get isOn(): boolean {
    return this.#about.isOn();
  }

  of(field: string): CheckedText {
    const known = this.#fields.get(field);
    if (known) return known;

    const made = new CheckedText((text) => this.#look(field, text));
    this.#fields.set(field, made);
    return made;
  }

  /** What is sent beside the texts; nothing where nothing was passed. */
  get passed(): { passed?: PassedSpan[] } {
    if (!this.isOn) return {};
    const passed = [...this.#fields].flatMap(([field, text]) => text.passed(field));

    return passed.length > 0 ? { passed } : {};
  }

  /** Whether nothing found here stands against saving. What cannot be checked here is left to the server. */
  async maySave(): Promise<boolean> {
    if (!this.isOn) return true;
    const texts = [...this.#fields.values()];
    await Promise.race([Promise.all(texts.map((text) => text.settled())), later(patience)]);
    const open = texts.filter((text) => text.open.length > 0);
    if (open.length > 0) {
      // The region's list may have grown meanwhile: what is on it stands against nothing.
      this.#renewNames();
      await Promise.race([Promise.all(open.map((text) => text.lookAgain())), later(patience)]);
    }
    for (const text of texts) text.isHeld = !text.hasFailed && text.open.length > 0;

    return !texts.some(({ isHeld }) => isHeld);
  }

  /** Takes over the places that the API refused; false where it refused for another reason, or another field. */
  takes(failure: unknown): boolean {
    if (!(failure instanceof Problem) || failure.name !== "identifier-in-text") return false;
    const { spans } = failure;
    if (spans.length === 0 || spans.some(({ field }) => !this.#fields.has(field))) return false;

    for (const [field, ofField] of Map.groupBy(spans, (span) => span.field)) {
      const text = this.of(field);
      text.told(ofField);
      text.isHeld = true;
    }
    return true;
  }

  /** Brings the focus to the first text that is held. */
  call(): void {
    const held = [...this.#fields.values()].find(({ isHeld }) => isHeld);
    if (held) held.calls += 1;
  }

  #look(field: string, text: string): Promise<readonly FoundSpan[]> {
    const { clientIds, known } = this.#about;

    return this.#check({
      text,
      clientIds: clientIds(),
      namesStaff: field === "contact",
      known: known?.(),
    });
  }
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
