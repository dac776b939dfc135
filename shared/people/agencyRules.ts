import type { FieldError } from "../http/problem.ts";
import type { Agency, AgencyChange } from "./agency.ts";

/** Why victim service providers are a world of their own; shown wherever that refuses something. */
export const confidentialityLaw = "34 U.S.C. 12291(b)(2)";

/** What besides the agency itself decides whether it may be changed. */
export interface AgencySurroundings {
  /** All agencies of the region. */
  readonly agencies: readonly Agency[];
  /** Whether it has, or had, staff or projects: then something may be written under its name. */
  readonly hasWorked: boolean;
}

/** What a change breaks; empty where it may be made (rules.md §4, "Deactivating an agency"). */
export function agencyErrors(
  before: Agency,
  change: AgencyChange,
  surroundings: AgencySurroundings,
): FieldError[] {
  const { dataSharing, victimServiceProvider } = { ...before, ...change };
  const sharesAsProvider = {
    field: "dataSharing",
    message: `A victim service provider never shares data (${confidentialityLaw}).`,
  };

  return [
    ...(dataSharing && victimServiceProvider ? [sharesAsProvider] : []),
    ...providerErrors(before, change, surroundings),
    ...successorErrors(before, change, surroundings),
  ];
}

/** What was written under the other rule would stay as it was: open to others, or with a name in it. */
function providerErrors(
  before: Agency,
  { victimServiceProvider: next }: AgencyChange,
  { hasWorked }: AgencySurroundings,
): FieldError[] {
  if (next === undefined || next === before.victimServiceProvider) return [];
  if (!hasWorked && before.active && !before.succeeds?.length) return [];

  const message = `An agency with staff, projects or a succession stays what it is, for what it wrote would not change with it (${confidentialityLaw}). Add another agency instead.`;
  return [{ field: "victimServiceProvider", message }];
}

function successorErrors(
  before: Agency,
  change: AgencyChange,
  { agencies }: AgencySurroundings,
): FieldError[] {
  const wrong = (message: string) => [{ field: "successor", message }];
  if (!isClosing(before, change)) {
    return change.successor === undefined || change.successor === before.successor
      ? []
      : wrong("Only an agency that is being closed names a successor.");
  }

  const successor = agencies.find(({ agencyId }) => agencyId === change.successor);
  if (!successor?.active || successor.agencyId === before.agencyId) {
    return wrong("Another active agency has to go on with its records.");
  }
  const isProvider = change.victimServiceProvider ?? before.victimServiceProvider;

  return successor.victimServiceProvider === isProvider
    ? []
    : wrong(
        `A victim service provider is succeeded by another one, and succeeds nobody else (${confidentialityLaw}).`,
      );
}

const isClosing = (before: Agency, { active }: AgencyChange) => before.active && active === false;
const isReopening = (before: Agency, { active }: AgencyChange) => !before.active && active === true;

/**
 * The agency after a change that breaks no rule, and those that begin or cease to go on for it; each with its
 * next version. Who succeeds a closed agency succeeds its predecessors too, and gives all back when it reopens.
 */
export function changedAgencies(
  before: Agency,
  change: AgencyChange,
  agencies: readonly Agency[],
): readonly [Agency, ...Agency[]] {
  const { successor, ...values } = change;
  const { successor: former, ...kept } = before;
  const reopens = isReopening(before, change);
  const goesOn = isClosing(before, change) ? successor : reopens ? undefined : former;
  const itself = { ...kept, ...values, version: before.version + 1 };
  const estate = [before.agencyId, ...(before.succeeds ?? [])];

  return [
    { ...itself, ...(goesOn !== undefined && { successor: goesOn }) },
    ...(isClosing(before, change) ? heirs(successor, agencies, estate) : []),
    ...(reopens ? chain(former, agencies).map((agency) => without(agency, estate)) : []),
  ];
}

const heirs = (
  successor: string | undefined,
  agencies: readonly Agency[],
  estate: readonly string[],
): Agency[] =>
  agencies
    .filter(({ agencyId }) => agencyId === successor)
    .map((agency) => ({
      ...agency,
      succeeds: [...new Set([...(agency.succeeds ?? []), ...estate])],
      version: agency.version + 1,
    }));

/** The successor, its successor, and so on: each of them holds the succession. */
function chain(successor: string | undefined, agencies: readonly Agency[]): Agency[] {
  const next = agencies.find(({ agencyId }) => agencyId === successor);

  return next ? [next, ...chain(next.successor, agencies)] : [];
}

function without(agency: Agency, estate: readonly string[]): Agency {
  const { succeeds = [], ...kept } = agency;
  const left = succeeds.filter((closed) => !estate.includes(closed));

  return { ...kept, ...(left.length > 0 && { succeeds: left }), version: agency.version + 1 };
}
