import { SvelteSet } from "svelte/reactivity";
import {
  allowedAnswers,
  type DemographicName,
  demographicNames,
  isRace,
} from "#shared/hmis/demographics.ts";
import type { PolicyInForce } from "#shared/policy/policy.ts";

/** Race, sex, veteran status and the region's own questions; what is not answered is not sent. */
export class DemographicAnswers {
  readonly races: readonly DemographicName[];
  /** Questions with one answer from a list of codes. */
  readonly choices: readonly DemographicName[];
  readonly ticked = new SvelteSet<DemographicName>();
  codes = $state<Partial<Record<DemographicName, number>>>({});
  custom = $state<Partial<Record<string, string>>>({});

  /** The region's own questions, which are about origin as race is. */
  readonly customFields: PolicyInForce["customFields"];

  constructor({ standardsYear, customFields }: PolicyInForce, withOrigin: boolean) {
    // FY2022 is a year of words alone; its columns are those in use now.
    const names = demographicNames(standardsYear === "FY2022" ? "FY2026" : standardsYear);
    this.races = withOrigin ? names.filter(isRace) : [];
    this.customFields = withOrigin ? customFields : [];
    this.choices = names.filter((name) => !isRace(name) && !name.endsWith("None"));
  }

  codesOf(name: DemographicName): readonly number[] {
    return allowedAnswers(name);
  }

  toggle(race: DemographicName): void {
    if (!this.ticked.delete(race)) this.ticked.add(race);
  }

  /** A race that is not ticked is a No once any is ticked (HUD 3.04). */
  readonly body = $derived.by(() => {
    const demographics = {
      ...(this.ticked.size > 0 &&
        Object.fromEntries(this.races.map((race) => [race, this.ticked.has(race) ? 1 : 0]))),
      ...answered(this.codes),
    };
    const custom = answered(this.custom);

    return {
      ...(Object.keys(demographics).length > 0 && { demographics }),
      ...(Object.keys(custom).length > 0 && { custom }),
    };
  });
}

const answered = <Answer>(answers: Partial<Record<string, Answer>>): Record<string, Answer> =>
  Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, Answer] => entry[1] !== undefined),
  );
