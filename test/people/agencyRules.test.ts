import { describe, expect, test } from "vitest";
import type { Agency, AgencyChange } from "#shared/people/agency.ts";
import { agencyErrors, changedAgencies } from "#shared/people/agencyRules.ts";

const agency = (agencyId: string, change: Partial<Agency> = {}): Agency => ({
  agencyId,
  name: `The ${agencyId}`,
  dataSharing: false,
  victimServiceProvider: false,
  active: true,
  version: 1,
  ...change,
});

const provider = { victimServiceProvider: true };
const closed = { active: false };

describe("a change that is refused", () => {
  const shelter = agency("shelter");
  const agencies = [
    shelter,
    agency("bridge"),
    agency("gone", closed),
    agency("refuge", provider),
    agency("haven", provider),
  ];
  const errorsOf = (before: Agency, change: AgencyChange, hasWorked = false) =>
    agencyErrors(before, change, { agencies, hasWorked }).map(({ field }) => field);

  test.each<[string, Agency, AgencyChange, boolean, string[]]>([
    [
      "a provider that shares",
      agency("refuge", provider),
      { dataSharing: true },
      false,
      ["dataSharing"],
    ],
    [
      "a sharing agency that turns provider",
      agency("a", { dataSharing: true }),
      provider,
      false,
      ["dataSharing"],
    ],
    ["a provider flag on staff or projects", shelter, provider, true, ["victimServiceProvider"]],
    [
      "a provider flag off with staff or projects",
      agency("refuge", provider),
      { victimServiceProvider: false },
      true,
      ["victimServiceProvider"],
    ],
    [
      "a provider flag on a succession",
      agency("a", { succeeds: ["gone"] }),
      provider,
      false,
      ["victimServiceProvider"],
    ],
    [
      "a provider flag on a closed agency",
      agency("gone", closed),
      provider,
      false,
      ["victimServiceProvider"],
    ],
    ["a closing without a successor", shelter, closed, false, ["successor"]],
    [
      "a closing with a successor that is closed",
      shelter,
      { ...closed, successor: "gone" },
      false,
      ["successor"],
    ],
    [
      "a closing with itself as the successor",
      shelter,
      { ...closed, successor: "shelter" },
      false,
      ["successor"],
    ],
    [
      "a closing with nobody known as the successor",
      shelter,
      { ...closed, successor: "nowhere" },
      false,
      ["successor"],
    ],
    [
      "a provider that succeeds another agency",
      shelter,
      { ...closed, successor: "refuge" },
      false,
      ["successor"],
    ],
    [
      "another agency that succeeds a provider",
      agency("refuge", provider),
      { ...closed, successor: "bridge" },
      false,
      ["successor"],
    ],
    ["a successor without a closing", shelter, { successor: "bridge" }, false, ["successor"]],
    [
      "a successor of an agency that reopens",
      agency("gone", closed),
      { active: true, successor: "bridge" },
      false,
      ["successor"],
    ],
  ])("%s", (_what, before, change, hasWorked, fields) => {
    expect(errorsOf(before, change, hasWorked)).toEqual(fields);
  });

  test.each<[string, Agency, AgencyChange]>([
    ["a name", shelter, { name: "Shelter House" }],
    ["a provider flag while nothing is written", shelter, provider],
    ["a closing with a successor", shelter, { ...closed, successor: "bridge" }],
    [
      "a provider that succeeds a provider",
      agency("refuge", provider),
      { ...closed, successor: "haven" },
    ],
    [
      "a closing that is asked for again",
      agency("gone", { ...closed, successor: "bridge" }),
      { ...closed, successor: "bridge" },
    ],
    ["a reopening", agency("gone", { ...closed, successor: "bridge" }), { active: true }],
  ])("is not %s", (_what, before, change) => {
    expect(errorsOf(before, change)).toEqual([]);
  });

  test("says by which law", () => {
    const [error] = agencyErrors(
      shelter,
      { ...closed, successor: "refuge" },
      { agencies, hasWorked: false },
    );

    expect(error?.message).toContain("34 U.S.C. 12291(b)(2)");
  });
});

describe("a succession", () => {
  /** The region after each closing (`[agency, successor]`) or reopening (`[agency]`), by agency. */
  const succeedsAfter = (...steps: readonly (readonly [string, string?])[]) => {
    const region = new Map(["a", "b", "c", "d"].map((id) => [id, agency(id)]));
    for (const [id, successor] of steps) {
      const before = region.get(id) as Agency;
      const change = successor ? { ...closed, successor } : { active: true };
      for (const changed of changedAgencies(before, change, [...region.values()])) {
        region.set(changed.agencyId, changed);
      }
    }
    return (id: string) => region.get(id)?.succeeds;
  };

  test("goes to the successor", () => {
    expect(succeedsAfter(["a", "b"])("b")).toEqual(["a"]);
  });

  test("moves on with its predecessors", () => {
    expect(succeedsAfter(["a", "b"], ["b", "c"])("c")).toEqual(["b", "a"]);
  });

  test("ends where the agency reopens, with all it went on for", () => {
    const succeeds = succeedsAfter(["a", "b"], ["d", "c"], ["b", "c"], ["b"]);

    expect(succeeds("c")).toEqual(["d"]);
    expect(succeeds("b")).toEqual(["a"]);
  });

  test("ends along the whole line where the first agency reopens", () => {
    const succeeds = succeedsAfter(["a", "b"], ["b", "c"], ["a"]);

    expect(succeeds("c")).toEqual(["b"]);
    expect(succeeds("b")).toBeUndefined();
  });

  test("moves on every version it touches, and no other", () => {
    const agencies = [agency("a"), agency("b"), agency("c")];
    const [before] = agencies as [Agency];
    const changed = changedAgencies(before, { ...closed, successor: "b" }, agencies);

    expect(changed.map(({ agencyId, version }) => [agencyId, version])).toEqual([
      ["a", 2],
      ["b", 2],
    ]);
  });
});
