import { ageBand } from "../anonymization/ageBand.ts";
import type { Sight } from "../anonymization/sight.ts";
import { identityAtDeidentification } from "../anonymization/template.ts";
import { type Annotations, type Viewed, type Visibility, view } from "../anonymization/view.ts";
import type { CalendarDate } from "../hmis/calendarDate.ts";
import type { DOBDataQuality } from "../hmis/dataQuality.ts";
import type { PolicyInForce } from "../policy/policy.ts";
import type { Client, Identity, SeenAs } from "./client.ts";

const clientVisibility = {
  clientId: "open",
  now: "open",
  kind: "identifying",
  FirstName: "identifying",
  MiddleName: "identifying",
  LastName: "identifying",
  NameSuffix: "identifying",
  NameDataQuality: "identifying",
  SSN: "identifying",
  SSNDataQuality: "identifying",
  DOB: "identifying",
  DOBDataQuality: "identifying",
  ageBand: "full",
  demographics: "full",
  custom: "full",
  contact: "identifying",
  reason: "restricted",
  crosses: "restricted",
  privacy: "open",
  roi: "full",
  writtenReleaseDue: "full",
  coordinatedEntry: "open",
  coordinationContact: "coordination",
  householdId: "full",
  owner: "full",
  confidentialProgram: "full",
  masked: "full",
  beingDeidentified: "open",
  openTicket: "full",
  seenAs: "open",
  version: "open",
} as const satisfies Annotations<Client>;

const permitted: Readonly<Record<SeenAs, ReadonlySet<Visibility>>> = {
  full: new Set(["open", "coordination", "full", "identifying"]),
  coordination: new Set(["open", "coordination"]),
  anonymous: new Set(["open"]),
};
const atFullRestricted: ReadonlySet<Visibility> = new Set([...permitted.full, "restricted"]);

/** A record before anybody looks at it; the identity is null while it is sealed and cannot be read. */
export type WholeClient = Omit<Client, "seenAs" | keyof Identity> & {
  readonly identity: Identity | null;
  /** The day on which the record was made, in the region. */
  readonly madeOn: CalendarDate;
};

/**
 * A client as one reader may see it. Below full the region's template stands in for the identity and the
 * release, and the age band is that of the template's date; at level `coordination` there is no date of birth,
 * only the age band.
 */
export function viewClient(
  { identity, madeOn, ...client }: WholeClient,
  { seenAs }: Sight,
  restricted: boolean,
  policy: PolicyInForce,
  today: CalendarDate,
): Viewed<Client> {
  const template = templateFor(client.kind, identity, policy, madeOn);
  const band = template.DOB && ageBand(template.DOB, today);
  const standIn: Partial<Client> = {
    ...template,
    kind: "anonymous",
    ageBand: client.kind === "anonymous" ? client.ageBand : band,
    roi: { permission: policy.roiPermission, endDate: null },
    ...(seenAs === "coordination" && { DOB: null }),
  };

  return view(
    clientVisibility,
    seenAs === "full" && restricted ? atFullRestricted : permitted[seenAs],
    { ...client, ...(identity ?? template), seenAs },
    standIn,
  );
}

/**
 * An anonymous record's own template values; of an identified one what its de-identification would have left on
 * the day it was made. By today's date it would change on the true birthday, and give it away.
 */
function templateFor(
  kind: Client["kind"],
  identity: Identity | null,
  policy: PolicyInForce,
  madeOn: CalendarDate,
): Identity {
  if (identity && kind === "anonymous" && policy.dobAtDeidentification === "by-rule")
    return identity;

  return identityAtDeidentification(
    policy,
    identity?.DOB ?? null,
    (identity?.DOBDataQuality ?? 99) as DOBDataQuality,
    madeOn,
  );
}
