const twice = 600;

/** Blanks the screen at once, by the button or Esc pressed twice: somebody has come up behind. */
class Hiding {
  isHidden = $state(false);
  #lastEscape = Number.NEGATIVE_INFINITY;

  hide(): void {
    this.isHidden = true;
  }

  show(): void {
    this.isHidden = false;
  }

  /** `at` in milliseconds, from the key's event. */
  escape(at: number): void {
    if (at - this.#lastEscape < twice) this.hide();
    this.#lastEscape = at;
  }
}

export const hiding = new Hiding();
