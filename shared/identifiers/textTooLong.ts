/** In UTF-16 units: a text of one megabyte is refused before it is looked at. */
const tooLong = 1_048_576;

/** Says nothing of the text. */
export class TextTooLong extends RangeError {
  override readonly name = "TextTooLong";

  constructor() {
    super(`A text to be checked has fewer than ${tooLong} characters.`);
  }
}

export function refuseTooLong(text: string): void {
  if (text.length >= tooLong) throw new TextTooLong();
}
