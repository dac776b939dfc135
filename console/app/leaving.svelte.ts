import { blockNavigation } from "sv-router";
import { destination } from "./destination.ts";

interface LeavingWords {
  readonly title: string;
  readonly text: string;
}

/** Asks before a half-filled form is left, within the console and when the window closes. */
class Leaving {
  /** What is lost by leaving, where it is not what was typed. */
  words = $state.raw<LeavingWords>();
  #isLetGo = false;
  readonly #unsaved = new Set<() => boolean>();
  #answer = $state.raw<(leave: boolean) => void>();

  get isAsked(): boolean {
    return this.#answer !== undefined;
  }

  /**
   * For an `$effect`; `hasUnsaved` is read at the moment of leaving. Pages below `within` keep what is half-filled,
   * so that going there leaves nothing. Returns what ends the guard.
   */
  guard(hasUnsaved: () => boolean, words?: LeavingWords, within?: string): () => void {
    const { pathname } = location;
    let { hash } = location;

    this.#unsaved.add(hasUnsaved);
    const unblock = blockNavigation({
      beforeUnload: () => this.#isLetGo || !hasUnsaved(),
      onNavigate: () => {
        if (this.#isLetGo) return true;
        // Another part of the same page: the browser has gone there already, and nothing is lost by it.
        const isSamePage = location.pathname === pathname && location.hash !== hash;
        hash = location.hash;
        const keeps = within && `${destination()}/`.startsWith(`${within}/`);
        return isSamePage || keeps || !hasUnsaved() || this.#ask(words);
      },
    });
    return () => {
      this.#unsaved.delete(hasUnsaved);
      unblock();
    };
  }

  /** Asks about everything half-filled at once, for who is about to leave the console; then nothing asks again. */
  async mayLeave(): Promise<boolean> {
    const isUnsaved = [...this.#unsaved].some((hasUnsaved) => hasUnsaved());
    if (isUnsaved && !(await this.#ask(undefined))) return false;

    this.letGo();
    return true;
  }

  /** What is half-filled goes without a question: whoever would be asked is not who typed it. */
  letGo(): void {
    this.#isLetGo = true;
  }

  answer(leave: boolean): void {
    this.#answer?.(leave);
    this.#answer = undefined;
  }

  #ask(words: LeavingWords | undefined): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.answer(false);
    this.words = words;
    this.#answer = resolve;

    return promise;
  }
}

export const leaving = new Leaving();
