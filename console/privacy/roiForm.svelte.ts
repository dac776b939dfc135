import { SvelteSet } from "svelte/reactivity";
import type * as z from "zod";
import { addDays, asCalendarDate, isCalendarDate } from "#shared/hmis/calendarDate.ts";
import type { NewRoi, Roi } from "#shared/privacy/roi.ts";

type Body = z.input<typeof NewRoi>;
export type RoiField =
  | "permission"
  | "agencyIds"
  | "effectiveDate"
  | "endDate"
  | "method"
  | "givenBy"
  | "consentedBy";
export type RoiMistake = "missing" | "not-a-date" | "end-before-start";

interface Setting {
  /** The region's day. */
  readonly today: string;
  /** Whether who consented is named: by another agency than the owner, and whenever somebody is identified. */
  readonly namesConsenter?: boolean;
}

/** A release of information while it is being recorded. Facts are appended: what is wrong later is answered by a new one. */
export class RoiForm {
  permission = $state<Body["permission"]>();
  toAll = $state(true);
  readonly agencyIds = new SvelteSet<string>();
  effectiveDate = $state("");
  endDate = $state("");
  method = $state<Body["method"]>();
  givenBy = $state<Body["givenBy"]>();
  consentedBy = $state("");
  /** Client ID of the guardian where the guardian is of the household; empty otherwise. */
  guardian = $state("");

  readonly #namesConsenter: boolean;

  /** A Yes starts today and, unless somebody says otherwise, ends after a year. */
  constructor({ today, namesConsenter = false }: Setting) {
    this.#namesConsenter = namesConsenter;
    this.effectiveDate = today;
    this.endDate = addDays(asCalendarDate(today), 365);
  }

  readonly mistakes = $derived.by((): Partial<Record<RoiField, RoiMistake>> => {
    const isYes = this.permission === "yes";

    return {
      ...(!this.permission && { permission: "missing" }),
      ...(isYes && !this.toAll && this.agencyIds.size === 0 && { agencyIds: "missing" }),
      ...(!isCalendarDate(this.effectiveDate) && {
        effectiveDate: dateMistake(this.effectiveDate),
      }),
      ...(isYes && this.endDate < this.effectiveDate && { endDate: "end-before-start" }),
      ...(isYes && !isCalendarDate(this.endDate) && { endDate: dateMistake(this.endDate) }),
      ...(!this.method && { method: "missing" }),
      ...(!this.givenBy && { givenBy: "missing" }),
      ...(this.#namesConsenter && !this.consentedBy.trim() && { consentedBy: "missing" }),
    };
  });

  /** Undefined while something is missing or wrong. A No has no end and no list of agencies: it holds against all. */
  readonly body = $derived.by((): Body | undefined => {
    const { permission, method, givenBy, effectiveDate, guardian } = this;
    if (!permission || !method || !givenBy || Object.keys(this.mistakes).length > 0)
      return undefined;

    const consentedBy = this.consentedBy.trim();
    const common = {
      permission,
      effectiveDate,
      method,
      givenBy,
      ...(consentedBy && { consentedBy }),
      ...(givenBy === "guardian" && guardian && { guardian }),
    };
    if (permission === "no") return { ...common, scope: "all" };

    return {
      ...common,
      scope: this.toAll ? "all" : { agencyIds: [...this.agencyIds] },
      endDate: this.endDate,
    };
  });
}

/** The written release that follows one by telephone: the same in all else, from the day on which it is recorded. */
export const writtenAfter = (
  { scope, endDate, givenBy, guardian, consentedBy }: Roi,
  today: string,
): Body => ({
  permission: "yes",
  scope,
  effectiveDate: today,
  endDate,
  method: "written",
  givenBy: givenBy === "system" ? "other" : givenBy,
  ...(guardian && { guardian }),
  ...(consentedBy && { consentedBy }),
});

const dateMistake = (text: string): RoiMistake => (text ? "not-a-date" : "missing");
