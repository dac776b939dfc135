import { announcer } from "../app/announcer.svelte.ts";
import { api } from "../app/api.ts";
import { messages } from "../app/messages.ts";

/** How many notices the person has not read, as the bell shows it on every page. */
class Unread {
  count = $state(0);
  /** Beyond that nobody counts. */
  readonly written = $derived(this.count > 99 ? "99+" : String(this.count));

  /** Asks for the number alone, which leaves no entry on anybody's trail. What does not come is asked for again. */
  async read(): Promise<void> {
    const answer = await api.notices
      .listNotices({ query: { limit: 0 } })
      .catch(() => ({ unread: this.count }));
    this.become(answer.unread);
  }

  /** A number that grows is said aloud. */
  become(count: number): void {
    const grows = count > this.count;
    this.count = count;
    if (grows) announcer.say(messages.shell.unread(this.written));
  }
}

export const unread = new Unread();
