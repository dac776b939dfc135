import { SvelteSet } from "svelte/reactivity";
import type * as z from "zod";
import type { Client, Reason } from "#shared/clients/client.ts";
import type { ClientChange } from "#shared/clients/newClient.ts";
import type { CalendarDate } from "#shared/hmis/calendarDate.ts";
import type { PolicyInForce } from "#shared/policy/policy.ts";
import { DobEntry, type DobMistake } from "./dobEntry.svelte.ts";

type Change = z.input<typeof ClientChange>;

/** Identity fields of an identified record as they stand in the form. */
const texts = ["FirstName", "MiddleName", "LastName", "NameSuffix", "SSN", "DOB"] as const;
const codes = ["NameDataQuality", "SSNDataQuality", "DOBDataQuality"] as const;
/** One entry a line. */
const lists = ["phones", "emails", "addresses"] as const;

export type EditField = (typeof texts)[number] | (typeof codes)[number] | (typeof lists)[number];

interface Values {
  fields: Record<EditField, string>;
  reason: Reason | "";
  demographics: Record<string, number>;
  custom: Record<string, string>;
}

/**
 * What somebody types over a record. Only what differs from the record is sent; when the record moved on
 * meanwhile, the newer one takes the place below what was typed, and nothing typed is lost.
 */
export class ClientEdit {
  fields = $state<Record<EditField, string>>(noFields());
  demographics = $state<Record<string, number>>({});
  custom = $state<Record<string, string>>({});
  reason = $state<Reason | "">("");
  /** Of an anonymous record: what the rule makes of the date is sent, the true one never leaves the browser (rules §3). */
  readonly dob: DobEntry;
  correctsDob = $state(false);
  /** Fields typed here that somebody else changed at the same time. */
  readonly alsoChanged = new SvelteSet<EditField>();

  /** Of the record below what was typed: what a change is conditional on. */
  version: number;

  #base = $state.raw<Values>(valuesOf(undefined));

  constructor(client: Client, policy: PolicyInForce, today: CalendarDate, mayKeepExact: boolean) {
    this.dob = new DobEntry(policy, today, mayKeepExact);
    this.version = client.version;
    this.#base = valuesOf(client);
    const { fields, demographics, custom, reason } = valuesOf(client);
    this.fields = fields;
    this.demographics = demographics;
    this.custom = custom;
    this.reason = reason;
  }

  /** What keeps the corrected date of birth from being sent; a field left empty takes no date away. */
  readonly dobMistake = $derived.by((): DobMistake | undefined => {
    if (!this.correctsDob) return undefined;
    const isForgotten = !this.dob.isMissing && this.dob.trueDob === null;

    return this.dob.mistake ?? (isForgotten ? "not-a-date" : undefined);
  });

  /** The part of the form that differs from the record; empty when nothing was typed. */
  readonly change = $derived.by((): Change => {
    const { fields, demographics, custom, reason } = this.#base;
    const outcome = this.correctsDob ? this.dob.outcome : undefined;
    const typed = (field: EditField) => this.fields[field].trim() !== fields[field];

    return {
      ...Object.fromEntries(
        texts.filter(typed).map((field) => [field, this.fields[field].trim() || null]),
      ),
      ...Object.fromEntries(
        codes.filter(typed).map((field) => [field, Number(this.fields[field])]),
      ),
      ...(lists.some(typed) && {
        contact: Object.fromEntries(lists.map((list) => [list, lines(this.fields[list])])),
      }),
      ...(differs(this.demographics, demographics) && {
        demographics: $state.snapshot(this.demographics),
      }),
      ...(differs(this.custom, custom) && { custom: $state.snapshot(this.custom) }),
      ...(this.reason !== reason && { reason: this.reason || null }),
      ...(outcome && {
        DOB: outcome.DOB,
        DOBDataQuality: outcome.DOBDataQuality,
        dobRule: this.dob.rule,
        crosses: outcome.crossing?.threshold ?? null,
      }),
    };
  });

  readonly isEmpty = $derived(Object.keys(this.change).length === 0);

  /** A race that is not ticked is a No once any is ticked (HUD 3.04). */
  setRace(name: string, isTicked: boolean, races: readonly string[]): void {
    for (const race of races) this.demographics[race] ??= 0;
    this.demographics[name] = isTicked ? 1 : 0;
  }

  /** Puts a newer record under what was typed: fields left alone take its values, typed ones stay. */
  rebase(client: Client): void {
    const before = this.#base;
    const now = valuesOf(client);
    const copy = valuesOf(client);

    this.alsoChanged.clear();
    for (const field of [...texts, ...codes, ...lists]) {
      const typed = this.fields[field].trim() !== before.fields[field];
      if (!typed) this.fields[field] = now.fields[field];
      else if (now.fields[field] !== before.fields[field]) this.alsoChanged.add(field);
    }
    if (!differs(this.demographics, before.demographics)) this.demographics = copy.demographics;
    if (!differs(this.custom, before.custom)) this.custom = copy.custom;
    if (this.reason === before.reason) this.reason = now.reason;
    this.#base = now;
    this.version = client.version;
  }
}

function valuesOf(client: Client | undefined): Values {
  if (!client) return { fields: noFields(), reason: "", demographics: {}, custom: {} };

  const fields = noFields();
  for (const field of texts) fields[field] = client[field] ?? "";
  for (const field of codes) fields[field] = String(client[field]);
  for (const list of lists) fields[list] = (client.contact?.[list] ?? []).join("\n");

  return {
    fields,
    reason: client.reason ?? "",
    demographics: { ...client.demographics },
    custom: { ...client.custom },
  };
}

const noFields = () =>
  Object.fromEntries([...texts, ...codes, ...lists].map((field) => [field, ""])) as Record<
    EditField,
    string
  >;

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const differs = (
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].some((key) => one[key] !== other[key]);
