const milliseconds = 1000;

/**
 * Talks with the window that was opened to sign in again. A channel of the same origin, because the opener's
 * policy (`cross-origin-opener-policy`) cuts every other thread between the two. What passes is the provider's
 * answer, useless to all but the window that asked for it.
 */
export class OtherWindow {
  readonly #channel = new BroadcastChannel("haven-sign-in");

  /** Opened within the click, or the browser would not let it; null where it does not. */
  open(): Window | null {
    return window.open("", "_blank", "popup,width=480,height=680");
  }

  /** Gives the provider's answer to the window that asked for it, and closes this one; false where none did. */
  async handOver(url: string): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#channel.onmessage = ({ data }) => data === "taken" && resolve(true);
    this.#channel.postMessage(url);
    setTimeout(() => resolve(false), milliseconds);

    const isTaken = await promise;
    if (isTaken) window.close();
    return isTaken;
  }

  /** Waits for the answer to this window's question; those to other windows pass by here too. */
  async answer(isMine: (url: string) => Promise<boolean>): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<string>();
    this.#channel.onmessage = async ({ data }) => {
      if (await isMine(String(data))) resolve(String(data));
    };
    const url = await promise;
    this.#channel.onmessage = null;
    this.#channel.postMessage("taken");

    return url;
  }
}
