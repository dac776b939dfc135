import type { FieldError } from "../http/problem.ts";
import type { Policy } from "../policy/policy.ts";

/** Completed years from which somebody decides for themselves. */
export const adult = 18;

interface Given {
  readonly permission: "yes" | "no";
  readonly givenBy: "self" | "guardian" | "other";
}

/** Who stands around the client, as far as whoever records the release sees them. */
interface Around {
  /** The client's, in completed years; null when it is not known. */
  readonly age: number | null;
  /** Whether an adult is of the client's current household. */
  readonly isAccompanied: boolean;
  /** The guardian that was named: of the household with an age, or not. */
  readonly guardian?: { readonly age: number | null } | "not-of-household" | undefined;
}

/**
 * What is wrong with who gave a release (rules §5). The client's age decides about a Yes alone: a No is taken from
 * anybody, for it hides.
 */
export function giverErrors(
  { permission, givenBy }: Given,
  around: Around,
  { ageToSignAlone }: Pick<Policy, "ageToSignAlone">,
): FieldError[] {
  return [
    ...(permission === "yes" ? ageErrors(givenBy, around, ageToSignAlone) : []),
    ...guardianErrors(around.guardian),
  ];
}

function ageErrors(
  givenBy: Given["givenBy"],
  { age, isAccompanied }: Around,
  ageToSignAlone: number,
): FieldError[] {
  if (age === null) return [];
  if (givenBy === "guardian" && age >= adult) {
    return [{ field: "givenBy", message: "An adult consents for themselves." }];
  }
  if (givenBy !== "self" || age >= adult) return [];
  if (age < ageToSignAlone) {
    return [
      { field: "givenBy", message: `Under ${ageToSignAlone} a parent or guardian consents.` },
    ];
  }

  return isAccompanied
    ? [
        {
          field: "givenBy",
          message: "Only an unaccompanied youth consents alone: an adult is of the household.",
        },
      ]
    : [];
}

function guardianErrors(guardian: Around["guardian"]): FieldError[] {
  if (!guardian) return [];
  if (guardian === "not-of-household") {
    return [{ field: "guardian", message: "The guardian is of the client's household now." }];
  }

  return guardian.age !== null && guardian.age < adult
    ? [{ field: "guardian", message: "The guardian is an adult." }]
    : [];
}
