interface Told {
  readonly person: string;
  /** When there was input, in milliseconds; null: the person signed out. */
  readonly at: number | null;
}

interface Listener {
  readonly onactive: (at: number) => void;
  readonly onsignout: () => void;
}

const betweenTellings = 1000;

/** What the tabs of one person tell each other: that somebody is there, and that they have signed out. */
export class OtherTabs {
  #channel: BroadcastChannel | undefined;
  #person = "";
  #told = Number.NEGATIVE_INFINITY;

  /** For an `$effect`. Somebody else may be signed in in another tab: their hands are not this person's. */
  listen(person: string, { onactive, onsignout }: Listener): () => void {
    const channel = new BroadcastChannel("haven-person");
    channel.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.person !== person) return;
      if (data.at === null) onsignout();
      else onactive(data.at);
    };
    this.#channel = channel;
    this.#person = person;

    return () => channel.close();
  }

  /** A moving hand is told once a second. */
  tellActive(at: number): void {
    if (at - this.#told < betweenTellings) return;

    this.#told = at;
    this.#tell(at);
  }

  tellSignOut(): void {
    this.#tell(null);
  }

  #tell(at: number | null): void {
    this.#channel?.postMessage({ person: this.#person, at } satisfies Told);
  }
}

export const otherTabs = new OtherTabs();
