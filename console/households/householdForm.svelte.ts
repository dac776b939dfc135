import type * as z from "zod";
import { readClientId } from "#shared/anonymization/clientId.ts";
import {
  headOfHousehold,
  isRelationshipToHoH,
  type RelationshipToHoH,
  unknownRelationship,
} from "#shared/hmis/relationshipToHoH.ts";
import type { Household, NewHousehold } from "#shared/households/household.ts";

/** A line of the form: a Client ID as typed, and what the person is to the head of household. */
export interface MemberLine {
  readonly key: number;
  clientId: string;
  relationship: RelationshipToHoH;
}

export type LineMistake = "not-a-client-id" | "twice";

/** People on their way into one household; the client of the page is the first line. */
export class HouseholdForm {
  lines = $state<MemberLine[]>([]);

  #lastKey = 0;

  constructor(clientId: string) {
    this.lines = [this.#line(clientId, headOfHousehold), this.#line("", unknownRelationship)];
  }

  /** The form of a household that stands, to say anew who heads it. */
  static of({ members }: Household): HouseholdForm {
    const form = new HouseholdForm("");
    form.lines = members.map(({ clientId, RelationshipToHoH }) =>
      form.#line(
        clientId,
        isRelationshipToHoH(RelationshipToHoH) ? RelationshipToHoH : unknownRelationship,
      ),
    );
    return form;
  }

  add(): void {
    this.lines.push(this.#line("", unknownRelationship));
  }

  remove(key: number): void {
    this.lines = this.lines.filter((line) => line.key !== key);
  }

  /** A household has exactly one head: whoever was it becomes unknown. */
  makeHead(key: number): void {
    for (const line of this.lines) {
      if (line.key === key) line.relationship = headOfHousehold;
      else if (line.relationship === headOfHousehold) line.relationship = unknownRelationship;
    }
  }

  readonly mistakes = $derived.by((): ReadonlyMap<number, LineMistake> => {
    const seen = new Set<string>();
    const found = new Map<number, LineMistake>();

    for (const { key, clientId } of this.lines) {
      const read = readClientId(clientId);
      if (!read) found.set(key, "not-a-client-id");
      else if (seen.has(read)) found.set(key, "twice");
      if (read) seen.add(read);
    }
    return found;
  });

  /** Whether somebody beside the client of the page was typed. */
  readonly isTouched = $derived(this.lines.slice(1).some(({ clientId }) => clientId.trim() !== ""));

  readonly heads = $derived(
    this.lines.filter(({ relationship }) => relationship === headOfHousehold).length,
  );

  /** Undefined while a line is not a Client ID, or nobody is the head. */
  readonly body = $derived.by((): z.input<typeof NewHousehold> | undefined =>
    this.mistakes.size > 0 || this.heads !== 1
      ? undefined
      : {
          members: this.lines.map(({ clientId, relationship }) => ({
            clientId: readClientId(clientId) ?? clientId,
            RelationshipToHoH: relationship,
          })),
        },
  );

  #line(clientId: string, relationship: RelationshipToHoH): MemberLine {
    this.#lastKey += 1;
    return { key: this.#lastKey, clientId, relationship };
  }
}
