import type { Identity } from "#shared/clients/client.ts";
import type { DataQualityCode } from "#shared/hmis/dataQuality.ts";
import { isMissingReason } from "#shared/hmis/missingReason.ts";

/** Name, number and contact of an identified client as typed; every one of them may stay empty. */
export class TypedIdentity {
  FirstName = $state("");
  MiddleName = $state("");
  LastName = $state("");
  NameSuffix = $state("");
  SSN = $state("");
  phone = $state("");
  email = $state("");
  address = $state("");

  #nameQuality = $state<DataQualityCode>();
  #ssnQuality = $state<DataQualityCode>();

  /** Follows what was typed until somebody chooses. */
  get NameDataQuality(): DataQualityCode {
    return this.#nameQuality ?? this.#suggestedNameQuality;
  }

  set NameDataQuality(code: DataQualityCode) {
    this.#nameQuality = code;
  }

  /** A choice that contradicts what was typed does not count. */
  get SSNDataQuality(): DataQualityCode {
    const suggested = this.#digits.includes("x") ? 2 : 1;

    return fittingQuality(this.#ssnQuality, this.#digits !== "", suggested);
  }

  set SSNDataQuality(code: DataQualityCode) {
    this.#ssnQuality = code;
  }

  readonly #digits = $derived(this.SSN.replaceAll(/[\s-]/g, "").toLowerCase());

  readonly #suggestedNameQuality = $derived.by((): DataQualityCode => {
    const given = [this.FirstName, this.LastName].filter((name) => name.trim()).length;

    return given === 2 ? 1 : given === 1 ? 2 : 99;
  });

  /** Nine digits; `x` stands for one that is not known. */
  get isSsnWrong(): boolean {
    return this.#digits !== "" && !/^[\dx]{9}$/.test(this.#digits);
  }

  readonly values = $derived.by(
    (): Omit<Identity, "DOB" | "DOBDataQuality"> => ({
      FirstName: this.FirstName.trim() || null,
      MiddleName: this.MiddleName.trim() || null,
      LastName: this.LastName.trim() || null,
      NameSuffix: this.NameSuffix.trim() || null,
      NameDataQuality: this.NameDataQuality,
      SSN: this.#digits || null,
      SSNDataQuality: this.SSNDataQuality,
    }),
  );

  /** Empty where there is none, so that the body names no contact. */
  readonly contact = $derived.by(() => {
    const contact = {
      phones: listOf(this.phone),
      emails: listOf(this.email),
      addresses: listOf(this.address),
    };
    return Object.values(contact).some((list) => list.length > 0) ? { contact } : {};
  });
}

/** Codes 1 and 2 come with a value, 8, 9 and 99 without one; a code of the other kind is not the choice any more. */
export function fittingQuality(
  chosen: DataQualityCode | undefined,
  hasValue: boolean,
  suggested: DataQualityCode,
): DataQualityCode {
  if (chosen !== undefined && isMissingReason(chosen) !== hasValue) return chosen;

  return hasValue ? suggested : 99;
}

/** The codes somebody may choose from, by whether there is a value. */
export const fittingQualities = (hasValue: boolean): readonly DataQualityCode[] =>
  hasValue ? [1, 2] : [8, 9, 99];

const listOf = (text: string) => (text.trim() ? [text.trim()] : []);
