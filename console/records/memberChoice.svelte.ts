import type { RelationshipToHoH } from "#shared/hmis/relationshipToHoH.ts";
import { isRelationshipToHoH, unknownRelationship } from "#shared/hmis/relationshipToHoH.ts";

/** A member of the household as the API names them. */
export interface Member {
  readonly clientId: string;
  readonly RelationshipToHoH: number;
  readonly kind: "anonymous" | "identified";
  readonly FirstName: string | null;
  readonly LastName: string | null;
}

export interface ChoosableMember {
  readonly clientId: string;
  readonly member: Member;
  relationship: RelationshipToHoH;
  isChosen: boolean;
}

/** Which other members of the household the same is done for. They are read, which is on record, only when asked for. */
export class MemberChoice {
  isOpen = $state(false);
  lines = $state<ChoosableMember[]>([]);
  isKnown = $state(false);
  failure = $state.raw<unknown>();

  readonly #read: () => Promise<readonly Member[]>;

  constructor(read: () => Promise<readonly Member[]>) {
    this.#read = read;
  }

  readonly chosen = $derived(
    this.isOpen ? this.lines.filter(({ isChosen }) => isChosen) : ([] as ChoosableMember[]),
  );

  /** At first everybody is chosen: taking one away is a decision, forgetting one is none. */
  async load(): Promise<void> {
    this.failure = undefined;
    try {
      const members = await this.#read();
      this.lines = members.map((member) => ({
        clientId: member.clientId,
        member,
        relationship: isRelationshipToHoH(member.RelationshipToHoH)
          ? member.RelationshipToHoH
          : unknownRelationship,
        isChosen: true,
      }));
      this.isKnown = true;
    } catch (failure) {
      this.failure = failure;
    }
  }

  async setOpen(isOpen: boolean): Promise<void> {
    this.isOpen = isOpen;
    if (isOpen && !this.isKnown) await this.load();
  }

  /** After something was sent: the next time the household is read anew. */
  reset(): void {
    this.isOpen = false;
    this.isKnown = false;
    this.lines = [];
  }
}
