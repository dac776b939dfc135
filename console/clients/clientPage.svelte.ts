import { createContext } from "svelte";
import type { Client } from "#shared/clients/client.ts";
import { session } from "../app/session.svelte.ts";
import type { AssessmentDraft } from "../records/assessmentDraft.svelte.ts";
import type { ReferralDraft } from "../records/referralDraft.svelte.ts";
import type { BegunLists } from "./begunLists.ts";
import type { ClientEdit } from "./clientEdit.svelte.ts";
import type { ClientRecord } from "./clientRecord.svelte.ts";

/** A form that is half-filled or not. */
interface Draft {
  readonly isTouched: boolean;
}

/** What the tabs of a client's page share. They stand only while there is a record to show. */
export class ClientPage {
  readonly record: ClientRecord;
  readonly clientId: string;
  /** What of the lists came with the record. */
  readonly begun: BegunLists;
  /** A note being written: it outlives a change of tab, and the clearing of the page (rules §6). */
  readonly draft = $state({ text: "", isPrivate: false });
  /** A referral and an assessment while they are written, likewise. */
  referral = $state.raw<ReferralDraft>();
  assessment = $state.raw<AssessmentDraft>();
  readonly #drafts = new Map<string, Draft>();
  #correction = $state.raw<{ readonly edit: ClientEdit; readonly generation: number }>();
  isShieldOpen = $state(false);
  isCardOpen = $state(false);

  constructor(record: ClientRecord, clientId: string, begun: BegunLists) {
    this.record = record;
    this.clientId = clientId;
    this.begun = begun;
  }

  get client(): Client {
    if (!this.record.client) throw new Error("a tab without a record");
    return this.record.client;
  }

  get params(): { clientId: string } {
    return { clientId: this.clientId };
  }

  /** The record's own fields while they are corrected. They hold the identity: when less is to be seen, they go. */
  get correction(): ClientEdit | undefined {
    const { edit, generation } = this.#correction ?? {};

    return generation === this.record.generation ? edit : undefined;
  }

  set correction(edit: ClientEdit | undefined) {
    this.#correction = edit && { edit, generation: this.record.generation };
  }

  /** A form of a tab, as it was left when somebody looked at another tab. */
  kept<Kept extends Draft>(name: string, make: () => Kept): Kept {
    return (this.#drafts.get(name) as Kept | undefined) ?? this.begin(name, make);
  }

  /** A form of a tab from the beginning, in place of one that was sent. */
  begin<Begun extends Draft>(name: string, make: () => Begun): Begun {
    let draft: Begun | undefined;
    // Outside the tab that begins it: what a draft derives would stand still once that tab is gone.
    $effect.root(() => {
      draft = make();
    });
    this.#drafts.set(name, draft as Begun);

    return draft as Begun;
  }

  get hasDraft(): boolean {
    return [
      ...[...this.#drafts.values()].map(({ isTouched }) => isTouched),
      this.draft.text.trim(),
      this.referral?.isTouched,
      this.assessment?.isTouched,
      this.correction && !this.correction.isEmpty,
    ].some(Boolean);
  }

  /** Whose agency made the record: it corrects the profile, the household and the shield (rules §4). */
  get isOwner(): boolean {
    return !!session.agency && this.record.client?.owner === session.agency.agencyId;
  }

  /** Agency staff write; the CoC administrator reads. Nobody writes behind a seal. */
  get mayWrite(): boolean {
    return session.agency !== null && !this.record.client?.beingDeidentified;
  }
}

export const [clientPage, setClientPage] = createContext<ClientPage>();
