import { approximateDob, type DobRule, dobQuality } from "#shared/anonymization/approximateDob.ts";
import { type Crossing, crossing } from "#shared/anonymization/crossings.ts";
import type { StoredDob } from "#shared/anonymization/template.ts";
import { addDays, asCalendarDate, type CalendarDate, yearOf } from "#shared/hmis/calendarDate.ts";
import type { DOBDataQuality } from "#shared/hmis/dataQuality.ts";
import type { MissingReason } from "#shared/hmis/missingReason.ts";
import type { PolicyInForce } from "#shared/policy/policy.ts";
import { type DateParts, dateOf, isBlank, noDate } from "../ui/dateParts.ts";

/** Why a typed date cannot be used; the words are the catalogue's. */
export type DobMistake =
  | "not-a-date"
  | "in-the-future"
  | "before-1900"
  | "not-a-year"
  | "unconfirmed";

/** What an anonymous record would store, and the threshold that moves the person across. */
export interface DobOutcome extends StoredDob {
  readonly crossing: Crossing | null;
  /** The day from which the shown age lies on the right side again. */
  readonly crossingEnds: CalendarDate | null;
}

/**
 * The true date of birth while it is typed. It stays in this object, in the browser; `outcome` is what a rule of
 * the region makes of it (rules §3).
 */
export class DobEntry {
  parts = $state<DateParts>(noDate());
  /** Approximating rules: of the date only the year is known. */
  isYearOnly = $state(false);
  /** No date at all, or refused. What was typed stays and comes back when this is taken back. */
  isMissing = $state(false);
  missingReason = $state<MissingReason>(9);
  rule = $state.raw<DobRule>("spokane-2021");
  /** The date and rule for which the crossing was confirmed: another one has to be confirmed anew. */
  #confirmed = $state("");

  readonly #today: CalendarDate;
  /** A victim service provider stores no exact date. */
  readonly mayKeepExact: boolean;

  constructor(policy: PolicyInForce, today: CalendarDate, mayKeepExact = true) {
    this.#today = today;
    this.mayKeepExact = mayKeepExact;
    this.rule = policy.dobRule;
    if (!mayKeepExact && this.isExact) this.isMissing = true;
  }

  get isExact(): boolean {
    return this.rule === "exact-or-refused";
  }

  /** Of a year alone HUD's standards make 1 January of it. */
  readonly #typed = $derived.by(
    (): DateParts =>
      this.isYearOnly && !this.isExact
        ? { year: this.parts.year, month: "01", day: "01" }
        : this.parts,
  );

  get isCrossingConfirmed(): boolean {
    return this.#confirmed === this.#crossing;
  }

  set isCrossingConfirmed(isConfirmed: boolean) {
    this.#confirmed = isConfirmed ? this.#crossing : "";
  }

  get #crossing(): string {
    return `${this.trueDob} ${this.rule}`;
  }

  readonly #isBlank = $derived(
    this.isMissing || (this.isYearOnly ? !this.parts.year.trim() : isBlank(this.parts)),
  );

  readonly trueDob = $derived(this.#isBlank ? null : dateOf(this.#typed));

  readonly outcome = $derived.by((): DobOutcome | undefined => {
    if (this.formMistake) return undefined;
    const { dated, undated } = dobQuality[this.rule];
    if (!this.trueDob) return { DOB: null, ...none, DOBDataQuality: this.#undated(undated) };

    const DOB = approximateDob(this.rule, this.trueDob, this.#today);
    const crossed = crossing(this.trueDob, DOB, this.#today);

    return {
      DOB,
      DOBDataQuality: dated,
      crossing: crossed,
      crossingEnds: crossed && endOf(crossed, this.trueDob, DOB),
    };
  });

  /** What is wrong with the date itself. */
  readonly formMistake = $derived.by((): DobMistake | undefined => {
    if (this.#isBlank) return undefined;
    if (!this.trueDob) return this.isYearOnly ? "not-a-year" : "not-a-date";
    if (this.trueDob > this.#today) return "in-the-future";

    return yearOf(this.trueDob) < 1900 ? "before-1900" : undefined;
  });

  /** Also that a crossing has to be confirmed before it is stored. */
  readonly mistake = $derived.by(
    (): DobMistake | undefined =>
      this.formMistake ??
      (this.outcome?.crossing && !this.isCrossingConfirmed ? "unconfirmed" : undefined),
  );

  /** Nobody gave a date and no reason was chosen: not collected, where the rule knows that code. */
  #undated(codes: readonly DOBDataQuality[]): DOBDataQuality {
    const code = this.isMissing ? this.missingReason : 99;

    return codes.includes(code) ? code : (codes[0] ?? 99);
  }

  /** Refused, where the alternative is the exact date: the field shows the code's words and takes nothing. */
  get isLocked(): boolean {
    return this.isExact && this.isMissing;
  }
}

const none = { crossing: null, crossingEnds: null };

/** When the later of the two birthdays at the threshold has come, both ages are on the same side. */
function endOf({ threshold }: Crossing, trueDob: CalendarDate, stored: CalendarDate): CalendarDate {
  const later = trueDob > stored ? trueDob : stored;
  const year = yearOf(later) + threshold;
  const dayOf = (monthAndDay: string) => asCalendarDate(`${year}-${monthAndDay}`);

  // Whoever is born on 29 February has the birthday on 1 March in most years.
  return later.endsWith("-02-29") ? addDays(dayOf("02-28"), 1) : dayOf(later.slice(5));
}
