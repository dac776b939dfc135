/**
 * One thing somebody wants to have done, however often the button is pressed: the same body keeps its
 * Idempotency-Key, so that an answer lost on the way does not make it twice. Another body is another attempt.
 */
export class Attempt {
  #key = "";
  #body = "";

  keyFor(body: unknown): string {
    const text = JSON.stringify(body);
    if (text !== this.#body || !this.#key) {
      this.#body = text;
      this.#key = crypto.randomUUID();
    }
    return this.#key;
  }

  /** It was answered: the same body again would be meant as a second one. */
  settle(): void {
    this.#key = "";
  }
}
