/** Says aloud, in the shell's live region, what changes by itself or far from where one is. */
class Announcer {
  text = $state("");

  say(text: string): void {
    // The same words twice are spoken twice only if something differs.
    this.text = text === this.text ? `${text}\u00a0` : text;
  }
}

export const announcer = new Announcer();
