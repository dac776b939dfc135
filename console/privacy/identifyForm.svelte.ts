import type * as z from "zod";
import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import { headOfHousehold } from "#shared/hmis/relationshipToHoH.ts";
import type { HouseholdMember } from "#shared/households/household.ts";
import type { PolicyInForce } from "#shared/policy/policy.ts";
import type { Identify } from "#shared/privacy/identify.ts";
import { NewClientForm } from "../clients/newClientForm.svelte.ts";
import { noDate } from "../ui/dateParts.ts";
import { RoiForm } from "./roiForm.svelte.ts";

type Body = z.input<typeof Identify>;

/** How the household of an anonymous client stays all of one kind. */
export type HouseholdChoice = "leave" | "wait";

/** What *Record consent* holds: the Yes, who the client is, and what becomes of the household. */
export class IdentifyForm {
  readonly release: RoiForm;
  readonly client: NewClientForm;
  readonly members: readonly HouseholdMember[];
  household = $state<HouseholdChoice>();
  newHead = $state("");

  readonly #clientId: string;
  readonly #start: string;

  /** `members` are those of the household whom the reader sees, the client among them. */
  constructor(
    { policy, today }: { readonly policy: PolicyInForce; readonly today: CalendarDate },
    clientId: string,
    members: readonly HouseholdMember[],
  ) {
    this.#clientId = clientId;
    this.members = members;
    this.release = new RoiForm({ today, namesConsenter: true });
    this.release.permission = "yes";
    this.client = new NewClientForm(
      { policy, today, victimServiceProvider: false },
      { FirstName: "", LastName: "", dob: noDate() },
    );
    this.client.consent = "given";
    this.#start = this.#snapshot();
  }

  readonly others = $derived.by(() =>
    this.members.filter(({ clientId }) => clientId !== this.#clientId),
  );

  get isHead(): boolean {
    const own = this.members.find(({ clientId }) => clientId === this.#clientId);

    return own?.RelationshipToHoH === headOfHousehold;
  }

  /** Whether leaving would lose something. */
  get isTouched(): boolean {
    return this.#snapshot() !== this.#start;
  }

  readonly mistakes = $derived.by(
    (): Partial<Record<"household" | "newHead", true>> => ({
      ...(this.others.length > 0 && this.household !== "leave" && { household: true }),
      ...(this.others.length > 0 &&
        this.household === "leave" &&
        this.isHead &&
        !this.newHead && { newHead: true }),
    }),
  );

  /** Undefined while something is missing or wrong. */
  readonly body = $derived.by((): Body | undefined => {
    const { body: release } = this.release;
    const { body: client } = this.client;
    if (!release?.endDate || !release.consentedBy || client?.kind !== "identified")
      return undefined;
    if (Object.keys(this.mistakes).length > 0) return undefined;

    const { permission: _yes, endDate, consentedBy, ...said } = release;
    const { kind: _kind, ...identity } = client;
    const leaves = this.household === "leave";

    return {
      ...identity,
      roi: { ...said, endDate, consentedBy },
      ...(leaves && { separate: true }),
      ...(leaves && this.isHead && this.newHead && { newHead: this.newHead }),
    };
  });

  #snapshot(): string {
    const { identity, dob, demographics } = this.client;
    const { method, givenBy, consentedBy } = this.release;

    return JSON.stringify([
      identity.values,
      identity.contact,
      dob.parts,
      demographics.body,
      [method, givenBy, consentedBy],
    ]);
  }
}
