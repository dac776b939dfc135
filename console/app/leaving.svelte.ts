import { blockNavigation } from "sv-router";

/** Asks before a half-filled form is left, within the console and when the window closes. */
class Leaving {
  #answer = $state.raw<(leave: boolean) => void>();

  get isAsked(): boolean {
    return this.#answer !== undefined;
  }

  /** For an `$effect`; `hasUnsaved` is read at the moment of leaving. Returns what ends the guard. */
  guard(hasUnsaved: () => boolean): () => void {
    const { pathname } = location;
    let { hash } = location;

    return blockNavigation({
      beforeUnload: () => !hasUnsaved(),
      onNavigate: () => {
        // Another part of the same page: the browser has gone there already, and nothing is lost by it.
        const isSamePage = location.pathname === pathname && location.hash !== hash;
        hash = location.hash;
        return isSamePage || !hasUnsaved() || this.#ask();
      },
    });
  }

  answer(leave: boolean): void {
    this.#answer?.(leave);
    this.#answer = undefined;
  }

  #ask(): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.answer(false);
    this.#answer = resolve;

    return promise;
  }
}

export const leaving = new Leaving();
