import { type DobRule, dobRules } from "#shared/anonymization/approximateDob.ts";
import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import type { Policy } from "#shared/policy/policy.ts";
import { policyEffect } from "#shared/policy/policyEffect.ts";
import { policyErrors } from "#shared/policy/policyRules.ts";
import { statementCodes } from "#shared/policy/statements.ts";

interface CustomFieldEntry {
  /** Tells the rows apart while they are typed. */
  readonly key: number;
  name: string;
  /** One answer a line. */
  values: string;
}

/** A policy while the administrator changes it: what is typed, what is wrong with it, and what it would do. */
export class PolicyForm {
  /** As it stands in the region. */
  readonly base: Policy;
  readonly #today: CalendarDate;
  #keys = 0;

  draft = $state() as Policy;
  firstName = $state("");
  lastName = $state("");
  age = $state("");
  customFields = $state<CustomFieldEntry[]>([]);
  /** The region's own list, a name or number a line. */
  publicNames = $state("");

  constructor(base: Policy, today: CalendarDate) {
    this.base = base;
    this.#today = today;
    this.fill(base);
  }

  /** Takes everything over from a policy: a preset, or the one that stands. */
  fill(policy: Policy): void {
    this.draft = structuredClone(policy);
    this.firstName = policy.template.FirstName ?? "";
    this.lastName = policy.template.LastName ?? "";
    this.age = String(policy.ageToSignAlone);
    this.publicNames = policy.publicNames.join("\n");
    this.customFields = policy.customFields.map(({ name, values }) =>
      this.#entry(name, values.join("\n")),
    );
  }

  /** A preset's decisions; the region's own name, time zone and public names stay. */
  preset(policy: Policy): void {
    const { nameOfCoC, timeZone } = this.draft;
    this.fill({ ...policy, nameOfCoC, timeZone, publicNames: linesOf(this.publicNames) });
  }

  addCustomField(): void {
    this.customFields.push(this.#entry("", "Yes\nNo"));
  }

  removeCustomField(key: number): void {
    this.customFields = this.customFields.filter((field) => field.key !== key);
  }

  /** The rule forms start with may always be chosen. */
  startWith(rule: DobRule): void {
    this.draft.dobRule = rule;
    if (!this.draft.allowedDobRules.includes(rule)) this.allow(rule, true);
    if (rule === "exact-or-refused") this.draft.dobAtDeidentification = "none";
  }

  allow(rule: DobRule, isAllowed: boolean): void {
    const { allowedDobRules } = this.draft;
    this.draft.allowedDobRules = dobRules.filter((each) =>
      each === rule ? isAllowed : allowedDobRules.includes(each),
    );
  }

  confirm(statement: Policy["statements"][number], isAsked: boolean): void {
    const { statements } = this.draft;
    this.draft.statements = statementCodes.filter((each) =>
      each === statement ? isAsked : statements.includes(each),
    );
  }

  /** The policy as typed. Blanks around words are taken off; an empty name is none. */
  readonly policy: Policy = $derived.by(() => ({
    ...$state.snapshot(this.draft),
    nameOfCoC: this.draft.nameOfCoC.trim(),
    timeZone: this.draft.timeZone.trim(),
    template: {
      ...$state.snapshot(this.draft.template),
      FirstName: this.firstName.trim() || null,
      LastName: this.lastName.trim() || null,
    },
    customFields: this.customFields.map(({ name, values }) => ({
      name: name.trim(),
      values: linesOf(values),
    })),
    publicNames: linesOf(this.publicNames),
    ageToSignAlone: this.age.trim() === "" ? Number.NaN : Number(this.age),
  }));

  readonly errors = $derived(policyErrors(this.policy));

  /** Fields that are no longer as they stand in the region. */
  readonly changed = $derived.by(() =>
    (Object.keys(this.base) as (keyof Policy)[]).filter(
      (field) => !isSame(this.base[field], this.policy[field]),
    ),
  );

  readonly effect = $derived.by(() =>
    this.errors.length === 0 ? policyEffect(this.base, this.policy, this.#today) : undefined,
  );

  #entry(name: string, values: string): CustomFieldEntry {
    this.#keys += 1;
    return { key: this.#keys, name, values };
  }
}

/** What stands on the lines of a text; those without a word are none. */
export const linesOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => line.trim() || []);

/** Of plain data, whose keys stand in the same order wherever a policy comes from the same schema. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
