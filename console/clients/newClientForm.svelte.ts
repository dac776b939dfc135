import type * as z from "zod";
import { anonymousIdentity } from "#shared/anonymization/template.ts";
import type { Identity, Reason } from "#shared/clients/client.ts";
import type { NewClient } from "#shared/clients/newClient.ts";
import { identityErrors } from "#shared/clients/newClientRules.ts";
import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import type { DataQualityCode } from "#shared/hmis/dataQuality.ts";
import type { FieldError } from "#shared/http/problem.ts";
import type { PolicyInForce } from "#shared/policy/policy.ts";
import { dateOf, isBlank } from "../ui/dateParts.ts";
import type { SearchedFor } from "./carriedSearch.ts";
import { DemographicAnswers } from "./demographicAnswers.svelte.ts";
import { DobEntry } from "./dobEntry.svelte.ts";
import { fittingQuality, TypedIdentity } from "./typedIdentity.svelte.ts";

export type Consent = "given" | "refused";

interface Setting {
  readonly policy: PolicyInForce;
  readonly today: CalendarDate;
  /** Stores no identity, race, ethnicity or exact date (rules §4). */
  readonly victimServiceProvider: boolean;
}

/**
 * What *Add client* holds while a case worker types. Refusing consent hides the identity without forgetting it,
 * so that taking the refusal back restores what was typed; `body` is what would be sent.
 */
export class NewClientForm {
  consent = $state<Consent>();
  reason = $state<Reason>("refused");
  readonly identity = new TypedIdentity();
  readonly dob: DobEntry;
  readonly demographics: DemographicAnswers;

  #dobQuality = $state<DataQualityCode>();
  readonly #setting: Setting;
  readonly #start: string;

  constructor(setting: Setting, searchedFor: SearchedFor) {
    const { policy, today, victimServiceProvider } = setting;
    this.#setting = setting;
    this.dob = new DobEntry(policy, today, !victimServiceProvider);
    this.demographics = new DemographicAnswers(policy, !victimServiceProvider);
    this.identity.FirstName = searchedFor.FirstName;
    this.identity.LastName = searchedFor.LastName;
    this.dob.parts = { ...searchedFor.dob };
    if (victimServiceProvider) this.consent = "refused";
    this.#start = this.#snapshot();
  }

  get isAnonymous(): boolean {
    return this.consent === "refused";
  }

  /** Whether leaving would lose something. */
  get isTouched(): boolean {
    return this.#snapshot() !== this.#start;
  }

  /** The identity as it would stand in the record: the region's template, or what was typed. */
  readonly stored = $derived.by((): Identity | undefined => {
    if (this.isAnonymous) {
      return this.dob.outcome && anonymousIdentity(this.#setting.policy, this.dob.outcome);
    }
    const typed = this.identity.values;
    const DOB = isBlank(this.dob.parts) ? null : dateOf(this.dob.parts);

    return { ...typed, DOB, DOBDataQuality: this.DOBDataQuality };
  });

  /** Of an identified client; an anonymous one's comes from the rule. */
  get DOBDataQuality(): DataQualityCode {
    return fittingQuality(this.#dobQuality, !isBlank(this.dob.parts), 1);
  }

  set DOBDataQuality(code: DataQualityCode) {
    this.#dobQuality = code;
  }

  /** Fields that are wrong, by the names the API uses. */
  readonly errors = $derived.by((): FieldError[] => {
    if (!this.consent) return [{ field: "kind", message: "consent-missing" }];
    if (this.isAnonymous) {
      return this.dob.mistake ? [{ field: "DOB", message: this.dob.mistake }] : [];
    }
    const wrong: FieldError[] = this.identity.isSsnWrong
      ? [{ field: "SSN", message: "ssn-form" }]
      : [];
    if (!isBlank(this.dob.parts) && !dateOf(this.dob.parts)) {
      return [...wrong, { field: "DOB", message: "not-a-date" }];
    }

    return [...wrong, ...(this.stored ? identityErrors(this.stored, this.#setting.today) : [])];
  });

  readonly body = $derived.by((): z.input<typeof NewClient> | undefined => {
    if (this.errors.length > 0 || !this.stored) return undefined;
    const answers = this.demographics.body;
    if (!this.isAnonymous) {
      return {
        kind: "identified",
        ...this.stored,
        ...this.identity.contact,
        ...answers,
      } as z.input<typeof NewClient>;
    }
    const { outcome, rule } = this.dob;
    if (!outcome) return undefined;

    return {
      kind: "anonymous",
      DOB: outcome.DOB,
      DOBDataQuality: outcome.DOBDataQuality,
      dobRule: rule,
      reason: this.reason,
      ...(outcome.crossing && { crosses: outcome.crossing.threshold }),
      ...answers,
    };
  });

  #snapshot(): string {
    const { consent, reason, identity, dob, demographics } = this;

    return JSON.stringify([
      consent,
      reason,
      identity.values,
      identity.contact,
      dob.parts,
      dob.isMissing,
      dob.isYearOnly,
      demographics.body,
    ]);
  }
}
